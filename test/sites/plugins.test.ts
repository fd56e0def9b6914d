import { beforeAll, describe, expect, test } from 'vitest'
import { type BuiltBlog, buildBlog } from '../fixtures/blog'
import { htmlMistakes } from '../fixtures/html-validate'
import { openPage } from '../fixtures/page'
import { pluginBlog } from '../fixtures/plugins/blog'
import { type PluginCase, type PluginName, pluginCases, pluginNames } from '../fixtures/plugins/cases'
import { describeSoundSite } from '../fixtures/sound-site'

/** Hexo marks what plugins inject. */
const INJECTED = /<!-- hexo injector (\w+) start -->(.*?)<!-- hexo injector \1 end -->/gs

const withoutInjected = (html: string) => html.replace(INJECTED, '')

const injectedAt = (place: string, html: string) =>
  [...html.matchAll(INJECTED)].flatMap(([, where, what]) => (where === place ? what : [])).join('')

const DOUBLE_ROW = 'hexo-butterfly-article-double-row'

let plain: BuiltBlog
beforeAll(async () => {
  plain = await buildBlog('plugins-none', pluginBlog())
})

describe('a blog without plugins of others', () => describeSoundSite(() => plain))

const blogs: [name: string, plugins: readonly PluginName[]][] = [
  ...pluginNames.map((name): [string, PluginName[]] => [name, [name]]),
  ['all-of-them', pluginNames],
]

describe.each(blogs)('a blog with %s', (name, plugins) => {
  let site: BuiltBlog
  beforeAll(async () => {
    site = await buildBlog(`plugins-${name}`, pluginBlog(...plugins))
  })

  test('is generated without an error or a warning', () => {
    expect(site.log).not.toMatch(/^(ERROR|FATAL|WARN)/m)
    expect(site.exitCode).toBe(0)
  })

  test.each(plugins)('has on every page what %s injects, in its order and as it is', plugin => {
    const { head = [], body = [] }: PluginCase = pluginCases[plugin]
    for (const path of pagesOf(plain)) {
      expectInOrder(injectedAt('head_end', site.text(path)), head)
      expectInOrder(injectedAt('body_end', site.text(path)), body)
    }
  })

  test.each(plugins)('has the pages that %s makes or takes part in', plugin => {
    const { pages = {} }: PluginCase = pluginCases[plugin]
    for (const [path, pieces] of Object.entries(pages)) expectInOrder(site.text(path), pieces)
  })

  test('is ours in all the rest, but for where the cards stand', async () => {
    const ours = (from: BuiltBlog, path: string) =>
      withoutHashes(withoutCompat(withoutInjected(from.text(path))))
    const changed = pagesOf(plain).filter(path => ours(site, path) !== ours(plain, path))
    expect(changed).toEqual(plugins.includes(DOUBLE_ROW) ? ['index.html'] : [])
    const mistakes = changed.map(path => htmlMistakes(path, withoutInjected(site.text(path))))
    expect((await Promise.all(mistakes)).flat()).toEqual([])
  })
})

describe('the home page', () => {
  /** The classes of what stands directly in the list, and of what stands in that. */
  const list = (html: string) => {
    const { all } = openPage(html)
    const children = (element = all('#recent-posts')[0]) =>
      element?.children.flatMap(child => ('attribs' in child ? child : [])) ?? []
    const classes = (elements: ReturnType<typeof children>) => elements.map(({ attribs }) => attribs.class)
    return [classes(children()), classes(children(children()[0]))]
  }

  test('has its cards in a list of their own', () => {
    const [outer, inner] = list(plain.text('index.html'))
    expect(outer).toEqual(['recent-post-items'])
    expect(inner).toEqual(['recent-post-item', 'recent-post-item', 'recent-post-item'])
  })

  test('has its cards where the plugin that puts two into a row looks for them', async () => {
    const site = await buildBlog('plugins-double-row', pluginBlog(DOUBLE_ROW))
    expect(list(site.text('index.html'))[0]).toEqual([
      'recent-post-item',
      'recent-post-item',
      'recent-post-item',
    ])
  })
})

test('a plugin that copies the libraries that Butterfly lists does no harm', async () => {
  const copying =
    "hexo.extend.generator.register('pluginsSrc', () => require('fs').readFileSync(hexo.theme_dir + 'plugins.yml'))"
  const { log, exitCode } = await buildBlog('plugins-libraries', { files: { 'scripts/extjs.js': copying } })
  expect(log).not.toMatch(/^(ERROR|FATAL|WARN)/m)
  expect(exitCode).toBe(0)
})

/** Style sheets are named by their content, and that knows the icons of all pages. */
/** What the scripts of plugins expect of Butterfly; a blog without them has no need of it. */
const withoutCompat = (html: string) =>
  html.replace(
    /<script id="global-config".*?<\/script><script id="config-diff".*?<\/script><script src="\/js\/compat-\w+\.js"><\/script>/,
    '',
  )

const withoutHashes = (html: string) => html.replace(/(\/css\/\w+)-\w+/g, '$1')

const pagesOf = (site: BuiltBlog) => [...site.files.keys()].filter(path => path.endsWith('.html'))

function expectInOrder(text: string, pieces: readonly string[]) {
  let rest = text
  for (const piece of pieces) {
    expect(rest).toContain(piece)
    rest = rest.slice(rest.indexOf(piece) + piece.length)
  }
}
