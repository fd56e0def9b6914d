const FRONT_MATTER = /^(?:---+\r?\n)?[\s\S]*?\n---+[ \t]*(?:\r?\n|$)/

/** The front-matter of a file, with the lines of hyphens around it, or only after it; empty when there is none. */
export const frontMatterOf = (raw: string): string => raw.match(FRONT_MATTER)?.[0] ?? ''

/** Where a line gives an option of the front-matter; -1 when none does. */
export const placeOfOption = (text: string, name: string): number =>
  text.search(new RegExp(`^["']?${name}["']?\\s*:`, 'm'))
