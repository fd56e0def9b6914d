import { __renderToDomTree } from 'katex'
import { expect, test } from 'vitest'
import { setWidths } from '../../../../src/parts/math/widths'

/** The widths of the pieces of a formula; '' for those without one. Browser tests compare them with what is drawn. */
function widths(tex: string): string[] {
  const tree = __renderToDomTree(tex, { strict: 'ignore' })
  setWidths(tree)
  return tree
    .toMarkup()
    .split('<span class="base"')
    .slice(1)
    .map(piece => piece.match(/^ style="width:([^;]+);"/)?.[1] ?? '')
}

test('gives a letter its own width and the space behind it', () => {
  expect(widths('x')).toEqual(['0.572em'])
  expect(widths('f')).toEqual(['0.597em'])
})

test('gives each piece between which a line may break its own', () => {
  expect(widths('x = y + 1')).toHaveLength(3)
  expect(widths('x = y + 1').every(width => width.endsWith('em'))).toBe(true)
})

test('measures words letter by letter, in the font that they have', () => {
  expect(widths('\\text{ii}')).toEqual(['0.556em'])
  expect(widths('\\texttt{ii}')).toEqual(['1.05em'])
  expect(widths('\\textbf{ii}')).toEqual(['0.639em'])
})

test('makes letters above and below a line smaller, and the wider one counts', () => {
  const besideTheLine = 2 * 0.12
  expect(widths('\\tfrac{11}{1}')).toEqual([`${2 * 0.5 * 0.7 + besideTheLine}em`])
  expect(widths('\\tfrac{1}{11}')).toEqual(widths('\\tfrac{11}{1}'))
})

test('leaves alone what has letters of other fonts, or depends on pixels', () => {
  for (const tex of ['\\text{能量}', '\\text{Ж}', '90°', '\\iint', '\\begin{array}{l|l}a&b\\end{array}'])
    expect(widths(tex), tex).toEqual([''])
})

test('gives nothing to what covers no room', () => {
  expect(widths('\\rlap{x}1')).toEqual(['0.5em'])
  expect(widths('\\hat{1}')).toEqual(['0.5em'])
})
