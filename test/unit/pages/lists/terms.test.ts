import { describe, expect, test } from 'vitest'
import { categoriesView, coloursOf, tagsView } from '../../../../src/pages/lists/terms'
import type { Page } from '../../../../src/site/page'
import { tagColourClass } from '../../../../src/site/tag-cloud'
import { facts } from '../../../fixtures/facts'
import { aPage, aPost, aSite } from '../../../fixtures/site'

const site = aSite({
  posts: [aPost({ tags: ['a', 'b'], categories: ['Code/Hexo'] }), aPost({ title: 'Two', tags: ['b', 'c'] })],
})
const cloud = (words: Page['cloud']) => tagsView(aPage({ kind: 'tags', cloud: words }), facts({ site }))
const names = (words: Page['cloud']) =>
  cloud(words)
    .map(({ name }) => name)
    .join('')

describe('the tags page', () => {
  test('shows every tag', () => {
    expect(cloud({})).toHaveLength(3)
    expect(cloud({ orderby: 'name' })[1]).toMatchObject({
      name: 'b',
      href: '/tags/b/',
      size: 10,
      colour: undefined,
    })
  })

  test('follows the order in its front-matter', () => {
    expect(names({ orderby: 'name' })).toBe('abc')
    expect(names({ orderby: 'name', order: -1 })).toBe('cba')
    expect(names({ orderby: 'name', order: 'desc' })).toBe('cba')
    expect(names({ orderby: 'length' })).toBe('acb')
    expect(names({ orderby: 'nonsense' })).toBe(names({ orderby: 'random' }))
  })

  test('uses the colours in its front-matter in turn', () => {
    const colours = cloud({ orderby: 'name', custom_colors: ['red', null, 'blue'] }).map(
      ({ colour }) => colour,
    )
    expect(colours).toEqual(['red', 'blue', 'red'].map(tagColourClass))
  })

  test('takes one colour for a list of one, and blanks for none', () => {
    expect(coloursOf({ custom_colors: 'red' })).toEqual(['red'])
    expect(coloursOf({ custom_colors: [null, '', 5] })).toEqual([])
    expect(coloursOf({})).toEqual([])
  })
})

describe('the categories page', () => {
  test('shows the tree', () => {
    expect(categoriesView(site.categories, facts().link)).toEqual([
      {
        name: 'Code',
        count: 1,
        href: '/categories/code/',
        children: [{ name: 'Hexo', count: 1, href: '/categories/code/hexo/', children: [] }],
      },
    ])
  })
})
