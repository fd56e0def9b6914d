import { describe, expect, test } from 'vitest'
import { partPrinter } from '../../../../src/hexo/print/print-part'

/** A printer that counts what it prints. */
function counting(keep: boolean) {
  let count = 0
  const { forLanguage } = partPrinter((name, locals) => `${++count} ${name} ${JSON.stringify(locals)}`, keep)
  return { forLanguage, count: () => count }
}

const [bread, garden] = [{}, {}]

describe('parts of pages', () => {
  test('that are the same everywhere are printed once for each language', () => {
    const { forLanguage, count } = counting(true)
    const print = (language: string) => forLanguage(language).shared('footer', () => ({ language }))
    expect(print('en')).toBe('1 footer {"part":{"language":"en"}}')
    expect(print('en')).toBe(print('en'))
    expect(print('ja')).toContain('"ja"')
    expect(count()).toBe(2)
  })

  test('that are the same wherever a post is listed are printed once for each post and language', () => {
    const { forLanguage, count } = counting(true)
    const print = (post: object, name = 'entry', language = 'en') =>
      forLanguage(language).repeated(name, post, () => ({}))
    expect(print(bread)).toBe(print(bread))
    print(garden)
    print(bread, 'tile')
    print(bread, 'entry', 'ja')
    expect(count()).toBe(4)
  })

  test('that have nothing to show are not asked again', () => {
    let asked = 0
    const { shared } = counting(true).forLanguage('en')
    for (let page = 0; page < 3; page++) expect(shared('search', () => void asked++)).toBeUndefined()
    expect(asked).toBe(1)
  })

  test('are printed anew on each page where links are relative, and when they belong to the page', () => {
    const { forLanguage, count } = counting(false)
    const { own, shared, repeated } = forLanguage('en')
    for (let page = 0; page < 2; page++) {
      own('a', () => ({}))
      shared('b', () => ({}))
      repeated('c', bread, () => ({}))
    }
    expect(count()).toBe(6)
  })
})
