import { describe, expect, test } from 'vitest'
import { aPost, type BuiltBlog, buildBlog } from '../fixtures/blog'
import { hexoCommand } from '../fixtures/hexo-command'

const post = { 'source/_posts/rain.md': aPost({ title: 'Rain', date: '2024-03-01' }) }
const waline = { comments: { use: 'Waline' }, waline: { serverURL: 'https://talk.example' } }

const build = (name: string, butterfly: object, files: Readonly<Record<string, string>> = {}) =>
  buildBlog(`cdn-${name}`, { files: { ...post, ...files }, butterfly })

const scriptsOf = ({ files }: BuiltBlog) => [...files.keys()].filter(path => /^js\/.*\.m?js$/.test(path))

const librariesOf = (site: BuiltBlog) => {
  const [, data = '{}'] = site.text('index.html').match(/id="client-data"[^>]*>(.*?)<\/script>/s) ?? []
  return JSON.parse(data).libraries
}

describe('our own scripts', () => {
  test('are part of the site', async () =>
    expect(scriptsOf(await build('usual', {}))).toContainEqual(expect.stringMatching(/^js\/main-\w+\.js$/)))

  test('come from npm when they are asked for there, and the first one is checked', async () => {
    const site = await build('own', { CDN: { internal_provider: 'jsdelivr' } })
    expect(scriptsOf(site)).toEqual([])
    expect(site.text('index.html')).toMatch(
      /<script type="module" src="https:\/\/cdn\.jsdelivr\.net\/npm\/hexo-butterfly@[\d.]+\/assets\/js\/main-\w+\.js" integrity="sha384-[^"]{64}">/,
    )
  })
})

describe('a library that the theme does not bring', () => {
  test('is served by the blog that has installed it', async () => {
    const client = 'node_modules/@waline/client/dist'
    const site = await build('installed', waline, {
      [`${client}/waline.js`]: 'export const init = () => undefined\n',
      [`${client}/waline.css`]: '.wl {}\n',
    })
    const libraries = librariesOf(site)
    expect(libraries).toEqual({
      waline_js: { src: expect.stringMatching(/^\/js\/libraries\/waline_js-\w+\.js$/) },
      waline_css: { src: expect.stringMatching(/^\/js\/libraries\/waline_css-\w+\.css$/) },
    })
    expect(site.text(libraries.waline_js.src.slice(1))).toContain('export const init')
    expect(site.text(libraries.waline_css.src.slice(1))).toContain('.wl')
  })

  test('comes from npm otherwise, and is checked', async () => {
    const { waline_js } = librariesOf(await build('missing', waline))
    expect(waline_js.src).toMatch(/^https:\/\/cdn\.jsdelivr\.net\/npm\/@waline\/client@/)
    expect(waline_js.integrity).toMatch(/^sha384-/)
  })

  test('is named by the doctor, with the cure, and so are addresses without effect', async () => {
    const CDN = { option: { pjax: 'https://cdn.example/pjax.js' } }
    const { folder } = await build('doctor', { ...waline, CDN })
    const { stdout } = await hexoCommand(folder, 'butterfly', 'doctor')
    expect(stdout).toContain(
      'cdn.jsdelivr.net (comments.use); to serve this yourself: npm install @waline/client',
    )
    expect(stdout).toContain('CDN.option.pjax has no effect')
    expect(stdout).not.toContain('cdn.example')
  })
})
