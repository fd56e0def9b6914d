import { expect, test } from 'vitest'
import { columnWidths, footerColumns, growClass } from '../../../../src/pages/frame/footer-columns'
import { aConfig, facts } from '../../../fixtures/facts'

const config = (...nav: object[]) => aConfig({ footer: { nav } })
const items = (...item: object[]) =>
  footerColumns(config({ content: [{ title: 'Blog', item }] }), facts())[0]?.blocks[0]?.items

test('of html, url and title the first one decides', () => {
  expect(items({ html: '<b>x</b>', url: '/a/', title: 'A' })).toEqual([{ html: '<b>x</b>' }])
  expect(items({ url: '/a/', title: 'A' })).toEqual([{ link: { href: '/a/', text: 'A', away: false } }])
  expect(items({ title: 'A' })).toEqual([{ html: 'A' }])
})

test('a link without a title shows its address, and one to another site opens beside this one', () => {
  expect(items({ url: 'https://a.example/' })).toEqual([
    { link: { href: 'https://a.example/', text: 'https://a.example/', away: true } },
  ])
})

test('a column is as wide as the config says', () => {
  const wide = config({ width: 1.5 }, {})
  expect(footerColumns(wide, facts()).map(column => column.class)).toEqual(['grow-1-5', undefined])
  expect(columnWidths(wide).map(growClass)).toEqual(['grow-1-5'])
})
