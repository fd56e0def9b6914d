import { describe, expect, test } from 'vitest'
import { headerClass, topImageOf } from '../../../../src/pages/frame/banner'
import type { Page } from '../../../../src/site/page'
import { aConfig } from '../../../fixtures/facts'
import { aPage, aPost, image } from '../../../fixtures/site'

const topImage = (config: object, page: Partial<Page> = {}) => topImageOf(aConfig(config), aPage(page))
const file = (name: string) => `/img/${name}`
const all = {
  default_top_img: file('default.png'),
  index_img: file('index.png'),
  archive_img: file('archive.png'),
  tag_img: file('tag.png'),
  tag_per_img: { css: file('css.png') },
  category_img: file('category.png'),
  category_per_img: { Code: file('code.png') },
}
const covered = aPost({ cover: image('cover.png') })

describe('the top image', () => {
  test.each<[string, Partial<Page>, string]>([
    ['of a post is its own', { post: covered, topImage: image('own.png') }, 'own.png'],
    ['of a post is else its cover', { post: covered }, 'cover.png'],
    ['of a post without cover is the default', { post: aPost({ cover: false }) }, 'default.png'],
    ['of a page is its own', { kind: 'page', topImage: image('own.png') }, 'own.png'],
    ['of a page is else the default', { kind: 'page' }, 'default.png'],
    ['of the tags page is the default', { kind: 'tags' }, 'default.png'],
    ['of home is the index image', { kind: 'home' }, 'index.png'],
    ['of the archives is theirs', { kind: 'archive' }, 'archive.png'],
    ['of a tag is the one of that tag', { kind: 'tag', term: 'css' }, 'css.png'],
    ['of other tags is the one of all', { kind: 'tag', term: 'pug' }, 'tag.png'],
    ['of a tag with the name of a method too', { kind: 'tag', term: 'constructor' }, 'tag.png'],
    ['of a category with such a name too', { kind: 'category', term: 'toString' }, 'category.png'],
    ['of a category is the one of that category', { kind: 'category', term: 'Code' }, 'code.png'],
    ['of other categories is the one of all', { kind: 'category', term: 'Art' }, 'category.png'],
  ])('%s', (_, page, name) => {
    expect(topImage(all, page)).toEqual(image(name))
  })

  test.each(['home', 'archive', 'tag', 'category', 'page'] as const)(
    'of %s is the default when it has none',
    kind => {
      expect(topImage({ default_top_img: '#fff' }, { kind, term: 'x' })).toEqual({ paint: '#fff' })
    },
  )

  test('is the theme colour when nothing is said', () => {
    expect(topImage({})).toBeUndefined()
    expect(topImage({ index_img: null, default_top_img: '' }, { kind: 'home' })).toBeUndefined()
  })

  test.each<[string, object, Partial<Page>]>([
    ['the page', all, { topImage: false, post: covered }],
    ['index_img', { ...all, index_img: false }, { kind: 'home' }],
    ['archive_img', { ...all, archive_img: false }, { kind: 'archive' }],
    ['tag_img', { ...all, tag_img: false }, { kind: 'tag', term: 'pug' }],
    ['tag_per_img', { ...all, tag_per_img: { css: false } }, { kind: 'tag', term: 'css' }],
    ['category_img', { ...all, category_img: 'false' }, { kind: 'category', term: 'Art' }],
    ['category_per_img', { ...all, category_per_img: { Code: false } }, { kind: 'category', term: 'Code' }],
    ['default_top_img', { default_top_img: false }, { kind: 'page' }],
    ['default_top_img behind a blank', { default_top_img: false, index_img: null }, { kind: 'home' }],
    ['disable_top_img', { ...all, disable_top_img: true }, { topImage: image('own.png') }],
  ])('is none at all when %s says so', (_, config, page) => {
    expect(topImage(config, page)).toBe(false)
  })

  test('of a single tag stays when that of all tags is none', () => {
    expect(topImage({ ...all, tag_img: false }, { kind: 'tag', term: 'css' })).toEqual(image('css.png'))
  })
})

describe('the class of the header', () => {
  test.each([
    ['home', 'full_page'],
    ['post', 'post-bg'],
    ['archive', 'not-home-page'],
    ['page', 'not-home-page'],
    ['tags', 'not-home-page'],
  ] as const)('of %s is %s', (kind, name) => {
    expect(headerClass(undefined, aPage({ kind }))).toBe(name)
    expect(headerClass(image('a.png'), aPage({ kind }))).toBe(name)
    expect(headerClass(false, aPage({ kind }))).toBe('not-top-img')
  })
})
