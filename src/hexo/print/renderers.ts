import { createRequire } from 'node:module'
import type Hexo from 'hexo'

type Compile = (file: { path: string; text: string }) => (locals: object) => string

/** The part of Hexo's Pug renderer that compiles. Hexo's own types do not know it. */
export interface PugRenderer {
  (file: { path: string; text: string }, locals: object): string
  compile: Compile
}

/**
 * Hexo loads the plugins that a theme depends on, but not those that a plugin depends on. Blogs seldom have Pug or
 * Stylus files of their own, so ours are loaded with the first file that needs them. The blog's own renderers win.
 */
export function provideStylus(hexo: Hexo, packageDir: string) {
  const { renderer } = hexo.extend
  if (renderer.get('styl')) return
  const stylus = function (this: Hexo, file: object, options: object, done: unknown) {
    return createRequire(packageDir)('hexo-renderer-stylus/lib/renderer').call(this, file, options, done)
  }
  stylus.disableNunjucks = true
  for (const name of ['styl', 'stylus']) renderer.register(name, 'css', stylus as never)
}

/** The Pug renderer that the blog has, else ours. */
export function pugRenderer(hexo: Hexo, packageDir: string): () => PugRenderer {
  const own = hexo.extend.renderer.get('pug', true) as PugRenderer | undefined
  return () => own ?? createRequire(packageDir)('hexo-renderer-pug/lib/pug')
}
