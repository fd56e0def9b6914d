/** YAML reads `"\f0c4"` as a form feed and `0c4`, where the author meant a backslash. */
const FORM_FEED = '\f'

/**
 * The code point that a config gives for a character of an icon font, as lower-case hexadecimal: `\f0c4`, `f0c4`,
 * `&#xf0c4;`, `U+F0C4` or the character itself. Undefined for anything else.
 */
export function codePointOf(written: string): string | undefined {
  const text = written.replace(FORM_FEED, 'f').trim()
  const hexadecimal = text.match(/^(?:\\u?|&#x|u\+|0x)?([\da-f]{3,5});?$/i)?.[1]
  if (hexadecimal) return hexadecimal.toLowerCase()
  const [character, ...others] = text
  return character && others.length === 0 ? character.codePointAt(0)?.toString(16) : undefined
}
