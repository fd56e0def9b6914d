import { describe, expect, test } from 'vitest'
import { commaParts, partsOf, withoutQuoteMarks } from '../../../../src/parts/tags/arguments'

describe('arguments between commas', () => {
  test.each([
    [
      ['a', 'b,c'],
      ['a b', 'c'],
    ],
    [['a,,c'], ['a', undefined, 'c']],
    [
      ['a,rgb(1,', '2,3),c'],
      ['a', 'rgb(1, 2,3)', 'c'],
    ],
    [['a:(,b'], ['a:(', 'b']],
    [[], [undefined]],
  ])('%j are %j', (args, expected) => expect(commaParts(args)).toEqual(expected))
})

test('the text of a part keeps the indentation of its first line', () => {
  expect(partsOf('<!-- tab A -->\n\n    code\n<!-- endtab -->', 'tab')).toEqual([
    { title: 'A', text: '    code' },
  ])
})

describe('content of a tag', () => {
  test('in a quote loses the marks', () => {
    expect(withoutQuoteMarks('> a\n>\n> > b\n> ')).toBe('a\n\n> b')
    expect(withoutQuoteMarks('> > a\n> > b\n> > ')).toBe('a\nb')
  })

  test('that holds a quote keeps it', () => {
    expect(withoutQuoteMarks('> a\n> b')).toBe('> a\n> b')
    expect(withoutQuoteMarks('text')).toBe('text')
  })
})
