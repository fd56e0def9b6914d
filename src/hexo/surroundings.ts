import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type Hexo from 'hexo'
import type { Surroundings } from '../config/check-blog'

/** What the blog has Hexo load, and what its `_config.yml` says that the theme cares about. */
export const surroundings = ({ base_dir, config }: Pick<Hexo, 'base_dir' | 'config'>): Surroundings => ({
  packages: dependencies(base_dir),
  timezone: config.timezone || undefined,
})

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
