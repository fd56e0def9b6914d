import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type Hexo from 'hexo'
import type { Surroundings } from '../config/check-blog'

/** What the blog has Hexo load, and what its `_config.yml` says that the theme cares about. */
export const surroundings = ({ base_dir, config }: Pick<Hexo, 'base_dir' | 'config'>): Surroundings => ({
  packages: dependencies(base_dir),
  timezone: config.timezone || undefined,
  uncoloured: uncoloured(config),
})

/** Without `preprocess`, Prism is a script in the browser. Releases before Hexo 7 do not know the first option. */
function uncoloured({ syntax_highlighter: highlighter = 'unknown', prismjs }: Hexo['config']) {
  if (!highlighter) return ['syntax_highlighter']
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
