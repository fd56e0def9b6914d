import type { Path, Problem } from './problem'

/** What is known of a blog besides its options. */
export interface Surroundings {
  /** The npm packages that it depends on; Hexo loads the plugins among them. */
  readonly packages: readonly string[]
  readonly timezone: string | undefined
  /** What `algolia_search` needs and nobody has said. */
  readonly algolia?: readonly string[]
  /** The option of Hexo that leaves code without colours. */
  readonly uncoloured?: Path | undefined
}

/** They colour code in place of Hexo. */
const HIGHLIGHTER = /shiki|prism|highlight/

const MARKDOWN = /^hexo-renderer-(marked|markdown-it(-plus)?|kramed|pandoc|markdown-it-.*|multi-markdown-it)$/

const CONFLICTS: Readonly<Record<string, string>> = {
  'hexo-lazyload-image':
    'it rewrites images that the theme has prepared already. Remove it (npm uninstall hexo-lazyload-image) and set lazyload.enable: true.',
  'hexo-neat': 'it breaks code and scripts while it shortens them. Remove it (npm uninstall hexo-neat).',
}

/** Packages that stand in our way, and what `_config.yml` had better say. */
export const checkBlog = ({ packages, timezone, uncoloured, algolia = [] }: Surroundings): Problem[] => [
  ...packages.flatMap((name): Problem[] => {
    const why = CONFLICTS[name]
    return why ? [{ kind: 'package', path: [], name, why }] : []
  }),
  ...renderers(packages.filter(name => MARKDOWN.test(name))),
  ...(algolia.length > 0
    ? [{ kind: 'incomplete', path: ['search', 'use'], choice: 'algolia_search', missing: algolia } as const]
    : []),
  ...(timezone ? [] : [{ kind: 'timezone', path: ['timezone'] } as const]),
  ...(uncoloured && !packages.some(name => HIGHLIGHTER.test(name))
    ? [{ kind: 'code-colours', path: uncoloured } as const]
    : []),
]

function renderers(names: readonly string[]): Problem[] {
  const why = 'Hexo uses only one of several renderers of Markdown, the last one it loads. Remove the others.'
  return names.length > 1 ? [{ kind: 'package', path: [], name: names.join(' and '), why }] : []
}
