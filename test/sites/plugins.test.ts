import { beforeAll, describe, expect, test } from 'vitest'
import { type BuiltBlog, buildBlog } from '../fixtures/blog'
import { openPage } from '../fixtures/page'
import { pluginBlog } from '../fixtures/plugins/blog'
import { type PluginCase, type PluginName, pluginCases } from '../fixtures/plugins/cases'
import { describeSoundSite } from '../fixtures/sound-site'

const names = Object.keys(pluginCases) as PluginName[]

/** Hexo marks what plugins inject. */
const INJECTED = /<!-- hexo injector (\w+) start -->([^]*?)<!-- hexo injector \1 end -->/g

const injectedAt = (place: string, html: string) =>
  [...html.matchAll(INJECTED)].flatMap(([, where, what]) => (where === place ? what : [])).join('')

/** A page without what was injected, and without the hashes of the files that know all pages. */
const ours = (html: string) => html.replace(INJECTED, '').replace(/\?v=\w+|[.-][0-9a-f]{8}\b/g, '')

let plain: BuiltBlog
beforeAll(async () => {
  plain = await buildBlog('plugins-none', pluginBlog())
})

describe('a blog without plugins of others', () => describeSoundSite(() => plain))

describe.each(names)('a blog with %s', name => {
  const { head = [], body = [] }: PluginCase = pluginCases[name]
  let site: BuiltBlog
  beforeAll(async () => {
    site = await buildBlog(`plugins-${name}`, pluginBlog(name))
  })

  test('is generated without an error or a warning', () => {
    expect(site.log).not.toMatch(/^(ERROR|FATAL|WARN)/m)
    expect(site.exitCode).toBe(0)
  })

  test('has on every page what the plugin injects, in its order and as it is', () => {
    for (const path of pagesOf(plain)) {
      expectInOrder(injectedAt('head_end', site.text(path)), head)
      expectInOrder(injectedAt('body_end', site.text(path)), body)
    }
  })

  test('is ours in all the rest', () => {
    for (const path of pagesOf(plain)) expect(ours(site.text(path))).toBe(ours(plain.text(path)))
  })
})

const pagesOf = (site: BuiltBlog) => [...site.files.keys()].filter(path => path.endsWith('.html'))

function expectInOrder(text: string, pieces: readonly string[]) {
  for (const piece of pieces) expect(text).toContain(piece)
  const places = pieces.map(piece => text.indexOf(piece))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
}
