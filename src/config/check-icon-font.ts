import type { Problem } from './problem'
import type { Config } from './schema'

/** A style sheet of the blog, by its path below `source/`. */
export interface BlogSheet {
  readonly path: string
  readonly text: string
}

/** Plugins whose style sheets write characters of the font. */
const PLUGINS: readonly string[] = ['hexo-butterfly-categories-card', 'hexo-butterfly-tag-plugins-plus']

const WRITES = /font(-family)?\s*:[^;}]*font ?awesome/i

/** A blog that links to the font itself needs no advice. */
const LOADS = /(src|href)=[^>]*(font-?awesome[^>]*\.(css|js)|kit\.fontawesome)/i

/** What writes with the font of Font Awesome, which the theme does not send unless it is told to. */
export function checkIconFont(
  { icons, inject }: Pick<Config, 'icons' | 'inject'>,
  packages: readonly string[],
  sheets: readonly BlogSheet[],
): Problem[] {
  const injected = [...inject.head, ...inject.bottom]
  if (icons.webfont || injected.some(html => LOADS.test(html))) return []
  const options = (['head', 'bottom'] as const).filter(place => inject[place].some(html => WRITES.test(html)))
  return [
    ...options.map(place => ['inject', place]),
    ...sheets.filter(({ text }) => WRITES.test(text)).map(({ path }) => [path]),
    ...packages.filter(name => PLUGINS.includes(name)).map(name => [name]),
  ].map(path => ({ kind: 'icon-font', path }))
}
