import { describe, expect, test } from 'vitest'
import { isRightToLeft, languageMeant, languageTag } from '../../../src/site/languages'

const known = ['default', 'en', 'de', 'ja', 'pt-BR', 'zh-CN', 'zh-HK', 'zh-TW']

describe('a language', () => {
  test.each([
    ['zh-CN', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['zh-Hans', 'zh-CN'],
    ['zh-Hans-SG', 'zh-CN'],
    ['zh-SG', 'zh-CN'],
    ['zh_CN', 'zh-CN'],
    ['ZH-cn', 'zh-CN'],
    ['zh-CN,en', 'zh-CN'],
    ['zh-Hant', 'zh-TW'],
    ['zh_TW', 'zh-TW'],
    ['zh-Hant-HK', 'zh-HK'],
    ['zh-MO', 'zh-HK'],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['de-AT', 'de'],
    ['en_GB', 'en'],
    ['xx, ja', 'ja'],
  ])('that is written %s means %s', (written, file) => expect(languageMeant(written, known)).toBe(file))

  test.each(['xx', '', 'zhx'])('that nobody knows means nothing: "%s"', written =>
    expect(languageMeant(written, known)).toBeUndefined(),
  )

  test.each<[unknown, string]>([
    ['zh_TW', 'zh-TW'],
    ['zh-CN,en', 'zh-CN'],
    ['default', 'en'],
    ['', 'en'],
    [undefined, 'en'],
  ])('%j is %s in HTML', (written, tag) => expect(languageTag(written)).toBe(tag))

  test.each([
    ['ar', true],
    ['he-IL', true],
    ['fa', true],
    ['ur', true],
    ['en', false],
    ['ar-Latn', false],
  ])('%s is written from right to left: %s', (tag, expected) => expect(isRightToLeft(tag)).toBe(expected))
})
