import { createRequire } from 'node:module'
import type Hexo from 'hexo'

/** The generators that a Butterfly blog links to, by the name that they have in Hexo. */
const GENERATORS = { archive: 'hexo-generator-archive', tag: 'hexo-generator-tag' }

/** Loads the generators that the blog has not installed, and sees that the home page is there when no post is. */
export async function fillGaps(hexo: Hexo, packageDir: string) {
  const { resolve } = createRequire(packageDir)
  const { generator } = hexo.extend
  for (const [name, plugin] of Object.entries(GENERATORS))
    if (!generator.get(name)) await hexo.loadPlugin(resolve(plugin))

  // The generators of Hexo make no page for an empty list, but the menu leads there.
  generator.register('butterfly-empty-lists', ({ posts }) =>
    posts.length > 0
      ? []
      : [
          { path: '', layout: ['index'], data: { __index: true, posts } },
          {
            path: hexo.config.archive_dir.replace(/\/*$/, '/'),
            layout: ['archive'],
            data: { archive: true, posts },
          },
        ],
  )
}
