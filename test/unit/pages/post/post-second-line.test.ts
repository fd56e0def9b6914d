import { describe, expect, test } from 'vitest'
import { secondLine } from '../../../../src/pages/post/post-second-line'
import { aConfig, facts } from '../../../fixtures/facts'
import { aPost } from '../../../fixtures/site'

const post = aPost({ html: `<p>${'word '.repeat(1234)}</p>` })
const line = (written: object, of = post) => secondLine(aConfig(written), of, facts())
const said = (written: object, of = post) =>
  line(written, of).map(({ class: name, facts }) => [
    name,
    ...facts.map(({ label, text }) => `${label} ${text}`),
  ])

describe('the second line at the head of a post', () => {
  test('is empty unless something is wanted', () => {
    expect(line({})).toEqual([])
  })

  test('says how long the text is and how long it takes to read', () => {
    expect(said({ wordcount: true })).toEqual([
      ['post-meta-wordcount', 'post.wordcount 1.2k', 'post.min2read 8 post.min2read_unit'],
    ])
  })

  test('says only one of them when asked to', () => {
    expect(said({ wordcount: { enable: true, min2read: false } })).toEqual([
      ['post-meta-wordcount', 'post.wordcount 1.2k'],
    ])
    expect(said({ wordcount: { enable: true, min2read: false, post_wordcount: false } })).toEqual([])
  })

  test('says nothing of an encrypted text', () => {
    expect(said({ wordcount: true }, aPost({ encrypted: true }))).toEqual([])
  })

  test('has a place for the number of readers, and the script that knows it', () => {
    expect(line({ busuanzi: { page_pv: true }, CDN: { option: { busuanzi: '/js/count.js' } } })).toEqual([
      {
        class: 'post-meta-pv-cv',
        facts: [{ icon: 'far fa-eye fa-fw', label: 'post.page_pv', id: 'busuanzi_value_page_pv' }],
        counter: '/js/count.js',
      },
    ])
  })

  test('leaves out the labels when told to', () => {
    expect(
      line({ wordcount: true, post_meta: { post: { label: false } } })[0]?.facts[0]?.label,
    ).toBeUndefined()
  })
})
