import { expect, test } from 'vitest'
import { charactersFor } from '../../../src/site/search-fold'
import { foldWith, isPair, runsOf, stem } from '../../../src/site/search-text'

const runs = (text: string) => [...runsOf(text)].map(({ text, unspaced }) => (unspaced ? `[${text}]` : text))

test.each([
  ['你好，世界', ['[你好]', '[世界]']],
  ['Vue组件库 v3', ['Vue', '[组件库]', 'v3']],
  ['dark_mode', ['dark', 'mode']],
  ['データベース。', ['[データベース]']],
  ['한국어 검색', ['[한국어]', '[검색]']],
  ['ภาษาไทย', ['[ภาษาไทย]']],
  ['Привет, мир', ['Привет', 'мир']],
  ['𠁞𠀾x', ['[𠁞𠀾]', 'x']],
  ['，！', []],
])('%s is read as %j', (text, read) => expect(runs(text)).toEqual(read))

test.each([
  ['run', 'runs', 'running'],
  ['search', 'searches', 'searched', 'searching'],
  ['bake', 'bakes', 'baked', 'baking'],
  ['study', 'studies', 'studied'],
  ['class', 'classes'],
  ['theme', 'themes', 'theming'],
  ['fall', 'falls', 'falling'],
])('%s is found by its other forms', (...forms) => expect(new Set(forms.map(stem)).size).toBe(1))

test.each(['bus', 'css', 'thing', 'string', 'need', 'this', 'заметки', 'été'])('%s has no ending', word =>
  expect(stem(word)).toBe(word),
)

const fold = foldWith({ from: '發髮頭', to: '发发头' })

test('case, accents, wide letters and both Chinese scripts look alike, and no character moves', () => {
  expect(fold('頭髮 ÉTÉ Ｈｅｘｏ１ 한글 が')).toBe('头发 ete hexo1 한글 が')
  expect(fold('İß')).toHaveLength(2)
})

test('a pair is two characters of a script without blanks', () => {
  expect(['你好', '𠁞𠀾', 'データ', '你', 'ab', '你b'].map(isPair)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ])
})

const LIST = '發 发|髮 发|頭 头|𠁞 𠀾|A AB|x x'

test('only characters that these texts need are told, and none of unlike length', () => {
  expect(charactersFor(['头'], LIST)).toEqual({ from: '頭', to: '头' })
  expect(charactersFor(['髮𠁞Ax'], LIST)).toEqual({ from: '發髮', to: '发发' })
})
