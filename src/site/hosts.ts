/** The host of an address; undefined for a path of the site itself and for what is no address. */
export const hostOf = (address: unknown): string | undefined =>
  typeof address === 'string' ? address.match(/^(?:https?:)?\/\/([^/?#\s]+)/i)?.[1]?.toLowerCase() : undefined

/** What holds addresses that nothing is loaded from: links, what is told to machines, names of dialects, comments. */
const NOT_LOADED =
  /<!--.*?-->|<(?:a|meta)\b[^<>]*>|<link\b[^<>]*\brel=["']?(?:canonical|alternate|me|license)\b[^<>]*>|\bxmlns(?::\w+)?=["'][^"']*["']/gis

/** The hosts that an address, a CSS value or a piece of HTML is loaded from. */
export const hostsIn = (text: string): string[] => [
  ...new Set(
    [
      ...text
        .replace(NOT_LOADED, '')
        .matchAll(/(?<![\w:/])(?:https?:)?\/\/([a-z\d.-]+\.[a-z\d-]+(?::\d+)?)/gi),
    ].map(([, host = '']) => host.toLowerCase()),
  ),
]
