import { describe, expect, test } from 'vitest'
import { scrollableTables } from '../../../src/site/tables'

describe('tables', () => {
  test('of the author scroll by themselves', () => {
    expect(scrollableTables('<table><tr><td>1</td></tr></table>')).toBe(
      '<div class="table-wrap" tabindex="0"><table><tr><td>1</td></tr></table></div>',
    )
  })

  test('of code scroll in their figure', () => {
    expect(scrollableTables('<figure class="highlight js"><table><tr></tr></table></figure>')).toBe(
      '<figure class="highlight js"><table tabindex="0"><tr></tr></table></figure>',
    )
  })

  test('in the cell of another table belong to that', () => {
    const nested = '<table><tr><td><table><tr><td>1</td></tr></table></td></tr></table>'
    expect(scrollableTables(`${nested}<p>After</p>`)).toBe(
      `<div class="table-wrap" tabindex="0">${nested}</div><p>After</p>`,
    )
    const withCode = '<table><tr><td><figure class="highlight"><table></table></figure></td></tr></table>'
    expect(scrollableTables(withCode)).toBe(`<div class="table-wrap" tabindex="0">${withCode}</div>`)
  })

  test('without an end stay as they are', () => {
    expect(scrollableTables('<table><tr><td>1')).toBe('<table><tr><td>1')
    const last = '<div class="table-wrap" tabindex="0"><table></table></div>'
    expect(scrollableTables(`<table></table><table>`)).toBe(`${last}<table>`)
  })

  test.each(['<td align="right">', '<td style="text-align:right">', '<td style="text-align: right;">'])(
    'align their columns by classes, for a strict policy: %s',
    cell =>
      expect(scrollableTables(`<table>${cell}1</td></table>`)).toContain('<td class="align-right">1</td>'),
  )

  test('keep what else an author says of a cell', () => {
    const cell = '<td class="a" style="text-align:right">'
    expect(scrollableTables(`<table>${cell}1</td></table>`)).toContain(cell)
  })
})
