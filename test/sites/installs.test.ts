import { renameSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { cached } from '../../tools/packed-theme'
import { type BuiltBlog, buildBlog, differences, type Install } from '../fixtures/blog'
import { someMenu, somePosts } from '../fixtures/posts'
import { describeSoundSite } from '../fixtures/sound-site'

const installed = (...install: Install[]) =>
  buildBlog(`install-${install.join('-')}`, { install, files: somePosts, butterfly: { menu: someMenu } })

describe('the theme as a plugin', () => {
  let plugin: BuiltBlog
  beforeAll(async () => {
    plugin = await installed('plugin')
  })

  describeSoundSite(() => plugin)

  test.each<[string, Install[]]>([
    ['under the name that Hexo looks for', ['alias']],
    ['in the folder themes/butterfly', ['folder']],
    ['both as a plugin and in the folder', ['plugin', 'folder']],
  ])('is the same site to the byte as with the theme %s', async (_, install) => {
    const other = await installed(...install)
    expect(other.log).not.toMatch(/^(WARN|ERROR|FATAL)/m)
    expect(differences(plugin, other)).toEqual([])
  })

  test('is the same site when the package is elsewhere, as in a workspace or when it is linked', async () => {
    const blog = await buildBlog('install-linked', { files: somePosts, butterfly: { menu: someMenu } })
    const [inside, elsewhere] = [
      join(blog.folder, 'node_modules/hexo-butterfly'),
      cached('sites/install-linked-package'),
    ]
    rmSync(elsewhere, { recursive: true, force: true })
    renameSync(inside, elsewhere)
    symlinkSync(elsewhere, inside, 'junction')
    rmSync(join(blog.folder, 'db.json'))
    for (const run of ['first', 'second']) {
      const linked = await blog.again()
      expect(linked.log, run).not.toMatch(/^(WARN|ERROR|FATAL)/m)
      expect(differences(plugin, linked), run).toEqual([])
    }
  })
})

/** As little as Hexo takes for a theme. */
const otherTheme = (folder: string, packageJson?: object) => ({
  [`${folder}/layout/index.pug`]: 'p Another theme lists #{page.posts.length} posts',
  [`${folder}/layout/post.pug`]: 'p Another theme shows !{page.content}',
  ...(packageJson && { [`${folder}/package.json`]: JSON.stringify(packageJson) }),
})

describe('a blog that shows another theme', () => {
  let site: BuiltBlog
  beforeAll(async () => {
    const files = { ...somePosts, ...otherTheme('themes/plain') }
    const plugins = ['hexo-generator-index', 'hexo-renderer-marked', 'hexo-renderer-pug']
    site = await buildBlog('other-theme', { config: { theme: 'plain' }, files, plugins })
  })

  test('gets nothing from us', () => {
    expect(site.text('index.html')).toBe('<p>Another theme lists 3 posts</p>')
    expect([...site.files.keys()]).toEqual([
      '2023/01/01/bread/index.html',
      '2024/02/01/snow/index.html',
      '2024/03/01/rain/index.html',
      'about/index.html',
      'categories/index.html',
      'img/rain.png',
      'index.html',
      'tags/index.html',
    ])
  })

  test('hears nothing from us', () => {
    expect(site.exitCode).toBe(0)
    expect(site.log).not.toMatch(/butterfly|^(ERROR|FATAL)/im)
  })
})

describe('a blog that has another theme called Butterfly too', () => {
  let site: BuiltBlog
  beforeAll(async () => {
    const files = { ...somePosts, ...otherTheme('themes/butterfly', { name: 'hexo-theme-monarch' }) }
    site = await buildBlog('other-butterfly', {
      files,
      plugins: ['hexo-generator-index', 'hexo-renderer-marked', 'hexo-renderer-pug'],
    })
  })

  test('shows that theme', () => {
    expect(site.exitCode).toBe(0)
    expect(site.text('index.html')).toBe('<p>Another theme lists 3 posts</p>')
    expect([...site.files.keys()].filter(path => /^(css|js)\//.test(path))).toEqual([])
  })

  test('is warned once, with the way to switch', () => {
    const warnings = site.log.split(/^(?=[A-Z]{4,5} )/m).filter(entry => entry.startsWith('WARN'))
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toContain('hexo-theme-monarch')
    expect(warnings[0]).toMatch(/themes.butterfly/)
    expect(warnings[0]).toContain('npm uninstall hexo-butterfly')
  })
})

describe('a blog without the generators of archives and tags', () => {
  let site: BuiltBlog
  beforeAll(async () => {
    const plugins = ['hexo-generator-category', 'hexo-generator-index', 'hexo-renderer-marked']
    site = await buildBlog('few-generators', { files: somePosts, plugins })
  })

  test('has the pages that the theme links to all the same', () => {
    expect([...site.files.keys()]).toEqual(
      expect.arrayContaining(['archives/index.html', 'tags/water/index.html']),
    )
  })
  describeSoundSite(() => site)
})
