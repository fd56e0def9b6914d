import { describe, expect, test } from 'vitest'
import { pageNumbers, paginationView } from '../../../../src/pages/lists/pagination'
import { facts } from '../../../fixtures/facts'
import { aPage } from '../../../fixtures/site'

const drawn = (current: number, total: number) =>
  pageNumbers(current, total)
    .map(number => number ?? '…')
    .join(' ')

describe('the numbers of the pages', () => {
  test.each([
    [1, 2, '1 2'],
    [1, 3, '1 2 3'],
    [1, 10, '1 2 … 10'],
    [2, 10, '1 2 3 … 10'],
    [5, 10, '1 … 4 5 6 … 10'],
    [9, 10, '1 … 8 9 10'],
    [10, 10, '1 … 9 10'],
    [3, 5, '1 2 3 4 5'],
    [1, 4, '1 2 3 4'],
    [4, 7, '1 2 3 4 5 6 7'],
    [5, 9, '1 … 4 5 6 … 9'],
    [1, 1, '1'],
  ])('on page %i of %i are %s', (current, total, numbers) => {
    expect(drawn(current, total)).toBe(numbers)
  })
})

describe('the links to other pages', () => {
  const view = (current: number, total: number, base = 'archives/', anchor = '') =>
    paginationView(aPage({ list: { current, total, base, format: 'p/%d/' } }), facts(), anchor)

  test('are none when there is one page, or no list', () => {
    expect(view(1, 1)).toBeUndefined()
    expect(paginationView(aPage(), facts())).toBeUndefined()
  })

  test('lead to the previous and the next page, as far as there are', () => {
    expect(view(2, 3)).toMatchObject({ previous: { href: '/archives/' }, next: { href: '/archives/p/3/' } })
    expect(view(1, 3)?.previous).toBeUndefined()
    expect(view(3, 3)?.next).toBeUndefined()
  })

  test('have a name and an address, and mark the current page', () => {
    expect(view(1, 2)?.pages).toEqual([
      { number: 1, href: '/archives/', label: 'a11y.page 1', current: true },
      { number: 2, href: '/archives/p/2/', label: 'a11y.page 2', current: false },
    ])
  })

  test('lead to the root for the first page of home', () => {
    expect(view(2, 2, '', '#content-inner')).toMatchObject({ previous: { href: '/#content-inner' } })
  })
})
