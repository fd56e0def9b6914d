import { describe, expect, test } from 'vitest'
import { type Category, categoryTree, countCategories } from '../../../src/site/categories'
import { aPost } from '../../fixtures/site'

const drawn = (categories: readonly Category[], indent = ''): string[] =>
  categories.flatMap(({ name, count, children }) => [
    `${indent}${name} ${count}`,
    ...drawn(children, `${indent}  `),
  ])

describe('categoryTree', () => {
  test('puts sub-categories below their category and counts a post at every level', () => {
    const posts = [
      aPost({ categories: ['Code/Hexo'] }),
      aPost({ categories: ['Code'] }),
      aPost({ categories: ['Art'] }),
    ]
    expect(drawn(categoryTree(posts))).toEqual(['Art 1', 'Code 2', '  Hexo 1'])
  })

  test('tells apart sub-categories of one name under two categories', () => {
    const posts = [
      aPost({ categories: ['Code/Notes'] }),
      aPost({ categories: ['Art/Notes'] }),
      aPost({ categories: ['Art/Notes'] }),
    ]
    expect(drawn(categoryTree(posts))).toEqual(['Art 2', '  Notes 2', 'Code 1', '  Notes 1'])
  })

  test('counts a post once where two of its paths meet', () => {
    expect(drawn(categoryTree([aPost({ categories: ['Code/Hexo', 'Code/Pug'] })]))).toEqual([
      'Code 1',
      '  Hexo 1',
      '  Pug 1',
    ])
  })

  test('orders every level by name', () => {
    const posts = [
      aPost({ categories: ['B/Z'] }),
      aPost({ categories: ['B/Y'] }),
      aPost({ categories: ['A'] }),
    ]
    expect(drawn(categoryTree(posts))).toEqual(['A 1', 'B 2', '  Y 1', '  Z 1'])
  })

  test('goes as deep as the categories', () => {
    expect(drawn(categoryTree([aPost({ categories: ['A/B/C/D'] })]))).toEqual([
      'A 1',
      '  B 1',
      '    C 1',
      '      D 1',
    ])
  })
})

describe('countCategories', () => {
  test('counts all levels together', () => {
    expect(countCategories(categoryTree([aPost({ categories: ['A/B/C', 'D'] })]))).toBe(4)
    expect(countCategories([])).toBe(0)
  })
})
