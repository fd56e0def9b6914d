import { expect, test } from 'vitest'
import { foldWith, joined, questions, unfolded } from '../../../../src/client/search/words'
import { folded, originals, readFold, separated } from '../../../../src/site/search-text'

test.each([
  ['主题', ['"主 题"']],
  ['字', ['"字"']],
  ['Hexo 主题', ['"主 题"', 'Hexo']],
  ['Vue组件库 v3', ['"组 件 库"', 'Vue v3']],
  ['你好，世界', ['"你 好"', '"世 界"']],
  ['한국어 검색', ['"한 국 어"', '"검 색"']],
  ['dark "mode"', ['dark mode']],
  ['好 好', ['"好"']],
  ['，！?', []],
])('%s asks for %j', (query, asked) => expect(questions(query)).toEqual(asked))

const text = (query: string) =>
  joined(separated(query).split(' '))
    .map(({ text }) => text)
    .join('')

test.each(['你好，世界', '用 Vue 组件', '한국어 검색', 'dark mode, データ base。', 'A中B'])(
  '%s comes back as it was written',
  written => expect(text(written)).toBe(written),
)

test('characters side by side are one mark, and punctuation is none', () => {
  expect(joined(['用', '组', '件', '“Vue”', 'x'], place => place > 0 && place < 4)).toEqual([
    { text: '用', marked: false },
    { text: '组件', marked: true },
    { text: '“', marked: false },
    { text: 'Vue', marked: true },
    { text: '” x', marked: false },
  ])
})

test('both sides fold alike, and the browser brings the characters of the author back', () => {
  const fold = readFold('發 发|髮 发|𠁞 𠀾')
  const characters = { from: [...fold.keys()].join(''), to: [...fold.values()].join('') }
  const written = '頭髮發𠁞发'
  expect(foldWith(characters)(written)).toBe(folded(written, fold))
  const words = separated(folded(written, fold))
  expect(unfolded(words, originals(written, fold) ?? '', characters)).toBe(separated(written))
})
