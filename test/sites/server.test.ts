import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { type BuiltBlog, buildBlog } from '../fixtures/blog'
import { hexoServer } from '../fixtures/hexo-command'
import { openPage } from '../fixtures/page'
import { somePosts } from '../fixtures/posts'

const TEMPLATE = 'themes/butterfly/layout/pages/post.pug'
const POST = '/2024/03/01/rain/'

describe('hexo server', () => {
  let site: BuiltBlog
  let server: Awaited<ReturnType<typeof hexoServer>>
  const save = (path: string, text: string) => writeFileSync(join(site.folder, path), text)

  beforeAll(async () => {
    site = await buildBlog('server', {
      install: ['folder'],
      plugins: ['hexo-generator-index', 'hexo-renderer-marked', 'hexo-server'],
      files: { ...somePosts, 'source/_data/link.yml': '[]\n' },
      butterfly: 'nav:\n  fixed: false\n',
    })
    server = await hexoServer(site.folder)
    await server.until('/', text => text.includes('recent-post-title'))
  })
  afterAll(() => server?.stop())

  test('uses options as soon as they are saved', async () => {
    save('_config.butterfly.yml', 'aside:\n  card_author:\n    description: Written while it runs\n')
    const home = await server.until('/', text => text.includes('Written while it runs'))
    expect(openPage(home).all('.recent-post-title')).toHaveLength(3)
  })

  test('shows why the options cannot be read, with the line, and goes on when they can', async () => {
    save('_config.butterfly.yml', 'nav:\n  fixed: true\n logo: x\n')
    const error = await server.until('/', text => text.includes('hexo-butterfly-error'))
    expect(error).toMatch(/_config\.butterfly\.yml.*3:\d+/s)
    expect((await server.page(POST)).status).toBe(500)

    save('_config.butterfly.yml', 'aside:\n  card_author:\n    description: Mended\n')
    expect(await server.until('/', text => text.includes('Mended'))).not.toContain('hexo-butterfly-error')
  })

  test('shows which page cannot be rendered and why, and the page again when it can', async () => {
    const template = readFileSync(join(inject('packedTheme'), 'layout/pages/post.pug'), 'utf8')
    save(TEMPLATE, `${template}\n- throw new Error('out of ink')\n`)
    const error = await server.until(POST, text => text.includes('out of ink'))
    expect(openPage(error).lines('h1')[0]).toContain('2024/03/01/rain/index.html (source/_posts/')
    expect((await server.page('/')).text).toContain('recent-post-title')

    save(TEMPLATE, template)
    await server.until(POST, text => text.includes('id="article-container"'))
  })

  test('shows that a post breaks the site, and the site again when it does not', async () => {
    save('source/_posts/new.md', '---\ntitle: New\n---\n{% nonsense %}\n')
    expect(await server.until('/', text => text.includes('hexo-butterfly-error'))).toMatch(/nonsense/)
    save('source/_posts/new.md', '---\ntitle: New\n---\nWords.\n')
    await server.until('/', text => text.includes('>New<'))
  })

  test.each([
    [
      'the front-matter of a post',
      'source/_posts/new.md',
      '---\ntitle: [\n---\n',
      '---\ntitle: Newer\n---\n',
    ],
    ['a data file', 'source/_data/link.yml', '- a\n b: [\n', '[]\n'],
  ])(
    'shows why %s cannot be read, with the line, and the site again when it can',
    async (_, path, bad, good) => {
      save(path, bad)
      const error = openPage(await server.until('/', text => text.includes('hexo-butterfly-error')))
      expect(error.lines('h1')[0]).toBe(`The file ${path} cannot be read`)
      expect(error.lines('pre').join(' ')).toMatch(/\(2:\d+\)/)
      save(path, good)
      await server.until('/', text => text.includes('recent-post-title'))
    },
  )

  test('ends when it is told to', async () => {
    await server.stop()
    expect(server.log()).not.toMatch(/Unhandled|UnhandledPromise/)
  })
})
