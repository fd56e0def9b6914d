import { beforeAll, describe, expect, test } from 'vitest'
import { type BuiltBlog, buildBlog } from '../fixtures/blog'
import { openPage } from '../fixtures/page'
import { somePosts } from '../fixtures/posts'
import { describeSoundSite } from '../fixtures/sound-site'

describe.each([
  {
    name: 'Japanese',
    language: 'ja',
    lang: 'ja',
    counts: ['記事', 'タグ', 'カテゴリー'],
    month: '3月 20241',
  },
  {
    name: 'simplified Chinese',
    language: 'zh-CN',
    lang: 'zh-CN',
    counts: ['文章', '标签', '分类'],
    month: '三月 20241',
  },
  {
    name: 'two languages',
    language: ['zh-TW', 'en'],
    lang: 'zh-TW',
    counts: ['文章', '標籤', '分類'],
    month: '三月 20241',
  },
  {
    name: 'Chinese of no country',
    language: 'zh',
    lang: 'zh',
    counts: ['文章', '标签', '分类'],
    month: '三月 20241',
  },
  {
    name: 'two languages in one text',
    language: 'zh_TW,en',
    lang: 'zh-TW',
    counts: ['文章', '標籤', '分類'],
    month: '三月 20241',
  },
  {
    name: 'Portuguese of no country',
    language: 'pt',
    lang: 'pt',
    counts: ['Artigos', 'Tags', 'Categorias'],
    month: 'março 20241',
  },
  {
    name: 'Arabic',
    language: 'ar',
    lang: 'ar" dir="rtl',
    counts: ['المقالات', 'الوسوم', 'التصنيفات'],
    month: 'مارس ٢٠٢٤1',
  },
  {
    name: 'a language that we do not know',
    language: 'xx',
    lang: 'xx',
    counts: ['Articles', 'Tags', 'Categories'],
    month: 'March 20241',
  },
])('a blog in $name', ({ name, language, lang, counts, month }) => {
  let site: BuiltBlog
  beforeAll(async () => {
    site = await buildBlog(`language-${name}`, { config: { language }, files: somePosts })
  })

  describeSoundSite(() => site)

  test('says so', () => expect(site.text('index.html')).toContain(`<html lang="${lang}"`))

  test('is warned of only when nobody can help', () =>
    expect(site.log.includes('there is no translation')).toBe(language === 'xx'))

  test(`counts in ${name}`, () => {
    const card = openPage(site.text('index.html')).lines('.card-info')
    expect(card.filter(line => counts.includes(line))).toEqual(counts)
  })

  test(`names months in ${name}`, () => {
    expect(openPage(site.text('index.html')).lines('.card-archives')).toContain(month)
  })
})
