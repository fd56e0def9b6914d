import { expect, test } from 'vitest'
import { shelterBlock, shelterWord, withoutShelter } from '../../../../src/hexo/texts/shelter'

const NASTY = '<div>\n\n    *a* -- <!-- b --> "c" 日本\n</div>'

test('what is sheltered comes back as it was, in a comment or in a word', () => {
  expect(withoutShelter(`a ${shelterBlock(NASTY)} b ${shelterWord(NASTY)} c`)).toBe(`a ${NASTY} b ${NASTY} c`)
})

test('a sheltered block is one line that Markdown takes for a comment', () => {
  expect(shelterBlock(NASTY)).toMatch(/^<!--[^\n>]*-->$/)
})

test('a sheltered block in another comes back too, and code that Hexo keeps stays where Hexo finds it', () => {
  const outer = shelterBlock(`<p>${shelterBlock('<b>')}<!--code\uFFFC1--></p>`)
  expect(outer).toContain('<!--code\uFFFC1-->')
  expect(withoutShelter(outer)).toBe('<p><b><!--code\uFFFC1--></p>')
})

test('a renderer without HTML may write the comment as text', () => {
  expect(withoutShelter(shelterBlock('<b>').replace('<', '&lt;').replace('>', '&gt;'))).toBe('<b>')
})

test('a block that a renderer took for part of a paragraph parts it', () => {
  const block = shelterBlock('<div>x</div>')
  expect(withoutShelter(`<p>One\n${block}<br>\n*two*</p>`)).toBe('<p>One</p>\n<div>x</div>\n<p>*two*</p>')
  expect(withoutShelter(`<p>${block}</p>`)).toBe('<div>x</div>')
})

test('a paragraph that an author left open is no part of the next one, and thousands of them take no time', () => {
  const block = shelterBlock('<div>x</div>')
  expect(withoutShelter(`<p>Open <p>One\n${block}</p>`)).toBe('<p>Open <p>One</p>\n<div>x</div>')
  const start = performance.now()
  withoutShelter(`${block}${'<p>Words '.repeat(30_000)}`)
  expect(performance.now() - start).toBeLessThan(2_000)
})
