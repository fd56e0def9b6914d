import { hashName } from '../../site/hash'

/** By which a source file is known again after the build; git may have changed the ends of its lines. */
export const sourceHash = (text: string): string => hashName(text.replaceAll('\r\n', '\n'))
