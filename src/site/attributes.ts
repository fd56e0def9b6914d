/** The attributes of a tag, in a regular expression: a value in quotes may hold what ends a tag elsewhere. */
export const ATTRIBUTES = `(?:"[^"]*"|'[^']*'|[^'"<>])*`

const patterns = new Map<string, RegExp>()

/** The value of an attribute as it stands in the page: what it escapes stays escaped. */
export function attributeOf(attributes: string, name: string): string | undefined {
  const pattern =
    patterns.get(name) ?? new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i')
  patterns.set(name, pattern)
  const [, double, single, bare] = attributes.match(pattern) ?? []
  return double ?? single ?? bare
}

/** The address of an image; empty when it has none. */
export const sourceOf = (attributes: string): string =>
  attributeOf(attributes, 'src')?.replaceAll('&amp;', '&') ?? ''
