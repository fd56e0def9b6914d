/** A number from 0 to 2³² − 1 that depends on the text alone (FNV-1a): our dice, the same on every build. */
export function hash(text: string): number {
  let state = 0x811c9dc5
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193)
  return state >>> 0
}

/** The hash as a short name for a class or a file. */
export const hashName = (text: string): string => hash(text).toString(36)
