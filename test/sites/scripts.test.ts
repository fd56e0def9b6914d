import { beforeAll, describe, expect, test } from 'vitest'
import { aPost, type BuiltBlog, buildBlog } from '../fixtures/blog'

const namesOf = ({ files }: BuiltBlog) =>
  [...files.keys()].flatMap(path => path.match(/^js\/(?:chunks\/)?([\w.-]+)-\w{8}\.js$/)?.[1] ?? [])

/** The scripts that the scripts of a site load, by their path below `js/`. */
const loadedIn = ({ files }: BuiltBlog) =>
  [...files].flatMap(([path, code]) =>
    path.startsWith('js/')
      ? [...code.toString().matchAll(/(?:from|import)\s*"([^"]+\.js)"/g)].map(([, found = '']) =>
          new URL(found, `https://blog.example/${path}`).pathname.slice(1),
        )
      : [],
  )

describe('a blog of plain words', () => {
  let site: BuiltBlog
  beforeAll(async () => {
    site = await buildBlog('scripts-plain', { files: { 'source/_posts/rain.md': aPost({ title: 'Rain' }) } })
  })

  test('gets the main script, its parts, and what default options need', () =>
    expect(namesOf(site).filter(name => name !== 'chunk')).toEqual([
      'fetch-ahead',
      'main',
      'popovers',
      'share-buttons',
      'shared',
      'toc',
    ]))

  test('has every script that its scripts are made of', () =>
    expect(loadedIn(site).filter(path => !site.files.has(path))).toEqual([]))

  test('gets them again when its public folder was deleted', async () => {
    const again = await site.again()
    expect(namesOf(again)).toEqual(namesOf(site))
  })
})

describe('markup that a plugin or the config brings', () => {
  const SCRIPTS = `hexo.extend.injector.register('body_end', '<div class="gallery-container"></div>')`
  let site: BuiltBlog
  beforeAll(async () => {
    site = await buildBlog('scripts-injected', {
      files: { 'source/_posts/rain.md': aPost({ title: 'Rain' }), 'scripts/mine.js': SCRIPTS },
      butterfly: { inject: { bottom: ['<button class="hide-button">More</button>'] } },
    })
  })

  test('finds its scripts', () =>
    expect(namesOf(site)).toEqual(expect.arrayContaining(['gallery', 'hidden-content'])))

  test('brings no others', () => expect(namesOf(site)).not.toContain('tabs'))
})

test('a plugin that makes pages of its own may use every small script', async () => {
  const mine = `hexo.extend.filter.register('after_render:html', function mine(html) { return html })`
  const files = { 'source/_posts/rain.md': aPost({ title: 'Rain' }), 'scripts/mine.js': mine }
  expect(namesOf(await buildBlog('scripts-unseen', { files }))).toEqual(
    expect.arrayContaining(['gallery', 'hidden-content', 'tabs']),
  )
})
