import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type Hexo from 'hexo'
import type { Surroundings } from '../../config/check-blog'
import type { Config } from '../../config/schema'
import { algoliaKeys } from './algolia-keys'

/** What the blog has Hexo load, and what its `_config.yml` says that the theme cares about. */
export const surroundings = (
  { base_dir, config }: Pick<Hexo, 'base_dir' | 'config'>,
  { search }: Pick<Config, 'search'>,
): Surroundings => ({
  packages: dependencies(base_dir),
  algolia: search.use === 'algolia_search' ? algoliaKeys(config).missing : [],
  timezone: config.timezone || undefined,
  uncoloured: uncoloured(config),
})

/** Those of Hexo. Releases before Hexo 7 do not know the option. */
const HIGHLIGHTERS: readonly unknown[] = ['highlight.js', 'prismjs', undefined]

/** Without `preprocess`, Prism is a script in the browser. */
function uncoloured({ syntax_highlighter: highlighter, prismjs }: Hexo['config']) {
  if (!HIGHLIGHTERS.includes(highlighter)) return ['syntax_highlighter']
  return highlighter === 'prismjs' && prismjs?.preprocess === false ? ['prismjs', 'preprocess'] : undefined
}

function dependencies(folder: string): string[] {
  try {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    )
    return Object.keys({ ...dependencies, ...devDependencies })
  } catch {
    return []
  }
}
