import { goneOptions } from './gone'
import { libraryOptions } from './libraries'
import { renamedOptions } from './names'
import type { OldOption } from './option'
import { convertedOptions } from './values'

/** Every option of the releases 3.x to 5.x that 5.7 does not have. */
export const oldOptions: readonly OldOption[] = [
  ...convertedOptions,
  ...renamedOptions,
  ...goneOptions,
  ...libraryOptions,
]

/** The names at the top of a config under which old options stood. */
export const oldSections: ReadonlySet<string> = new Set(
  oldOptions.map(({ old }) => old.split('.')[0] as string),
)
