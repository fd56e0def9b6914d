import { decoded } from '../site/decoded'
import type { Problem } from './problem'
import type { Config } from './schema'

const COMMENT = /<!--[\s\S]*?-->/g
const OWN_FILE = /<(?:script|link)\b[^>]*?\s(?:src|href)\s*=\s*["']?(\/[^/"'\s>][^"'\s>?#]*\.(?:js|css))/gi

/** The scripts and style sheets in `inject` that the blog has not got: they often stay behind in the folder of an old theme. */
export function checkInjected(
  { inject }: Pick<Config, 'inject'>,
  root: string,
  hasRoute: (route: string) => boolean,
): Problem[] {
  const html = [...inject.head, ...inject.bottom].join('\n').replace(COMMENT, '')
  const files = new Set(Array.from(html.matchAll(OWN_FILE), ([, file = '']) => file))
  return [...files]
    .filter(file => !hasRoute(decoded(file.slice(file.startsWith(root) ? root.length : 1))))
    .map(file => ({ kind: 'injected', path: [file] }))
}
