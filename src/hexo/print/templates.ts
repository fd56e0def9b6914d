import compiled from 'built:templates'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, sep } from 'node:path'
import type Hexo from 'hexo'
import { type PugRenderer, pugRenderer } from './renderers'
import { isUntouched } from './sources'

/** Gives the HTML of a template, by its path below `layout/`, without ending. */
export type RenderTemplate = (name: string, locals: object) => string

type Locals = Record<string, unknown>

/**
 * Lets Hexo find our page templates in their compiled form. `render` gets the locals that Hexo made for the page. Other
 * Pug files go to the usual renderer, and so do the templates when somebody edited them.
 */
export function registerTemplates(
  hexo: Hexo,
  packageDir: string,
  render: (template: string, locals: Locals) => string,
) {
  const layoutDir = join(packageDir, 'layout') + sep
  const usual = pugRenderer(hexo, packageDir)
  const renderPug = (file: { path: string; text: string }, locals: object) => usual()(file, locals)

  const renderer: PugRenderer = Object.assign(renderPug, {
    compile(file: { path: string; text: string }) {
      if (!file.path.startsWith(layoutDir)) return usual().compile(file)
      const name = nameOf(file.path.slice(layoutDir.length))
      return (locals: object) => render(name, locals as Locals)
    },
  })
  hexo.extend.renderer.register('pug', 'html', renderer as never, true)
}

/** Shows Hexo the page templates where it has not looked for them itself: where the theme is a plugin. */
export function provideViews({ theme }: Pick<Hexo, 'theme'>) {
  const pages = Object.keys(compiled).filter(name => !name.includes('/'))
  for (const page of pages) if (!theme.getView(`${page}.pug`)) theme.setView(`${page}.pug`, '')
}

/** Renders with the compiled templates, or with the files themselves when they are not as we shipped them. */
export function templateRenderer(packageDir: string): RenderTemplate {
  if (isUntouched(packageDir, 'layout')) return (name, locals) => templateOf(name)(locals)

  const { compile } = createRequire(createRequire(packageDir).resolve('hexo-renderer-pug'))('pug')
  const fresh = new Map<string, (locals: object) => string>()
  return (name, locals) => {
    const path = join(packageDir, 'layout', `${name}.pug`)
    const template =
      fresh.get(name) ?? compile(readFileSync(path, 'utf8'), { filename: path, doctype: 'html' })
    fresh.set(name, template)
    return template(locals)
  }
}

function templateOf(name: string) {
  const template = compiled[name]
  if (!template) throw new Error(`There is no template layout/${name}.pug.`)
  return template
}

const nameOf = (path: string) =>
  path
    .split(sep)
    .join('/')
    .replace(/\.pug$/, '')
