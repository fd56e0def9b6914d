import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { hitOf } from '../../../../src/client/search/hit'
import { IndexReader } from '../../../../src/client/search/index-reader'
import { searchFiles } from '../../../../src/hexo/search/search-files'
import type { SearchEntry } from '../../../../src/site/search-entry'

const entry = (url: string, text: string, title?: string): SearchEntry => ({
  url,
  title,
  date: undefined,
  labels: [],
  sections: [{ text }],
})

const entries = [
  entry('a', '怎样安装主题，然后配置。'),
  entry('b', '主题很多，安装很少。', '安装主题'),
  entry('c', '頭髮與發展是兩回事'),
  entry('d', 'Running fast in the café, with umbrellas'),
  entry('e', '安装主机'),
]

let asked: string[]
beforeEach(async () => {
  const files = new Map((await searchFiles(entries, 'v1')).map(({ path, data }) => [path, data]))
  asked = []
  vi.stubGlobal('document', { baseURI: 'https://blog.example/' })
  vi.stubGlobal('fetch', async (address: string) => {
    const path = address.replace('https://blog.example/index/', '')
    asked.push(path)
    const data = files.get(path.replace('?v=v1', ''))
    return new Response(data && new Uint8Array(data), { status: data ? 200 : 404 })
  })
})
afterEach(() => vi.unstubAllGlobals())

/** The addresses of what has all of a query, as its texts show. */
async function found(text: string): Promise<string[]> {
  const reader = await IndexReader.open('/index/')
  const { query, matches } = await reader.search(text)
  const loaded = await Promise.all(matches.map(match => match.load()))
  return loaded.filter(entry => hitOf(entry, query, reader.fold, 1)).map(({ url }) => url)
}

describe('the index', () => {
  test.each([
    ['安装主题', ['b', 'a']],
    ['装主', ['b', 'e', 'a']],
    ['发展', ['c']],
    ['頭髮與', ['c']],
    ['发与发', ['c']],
    ['发与展', []],
    ['cafe RUNS', ['d']],
    ['umbr', ['d']],
    ['安装 主机', ['e']],
    ['主，', ['b', 'e', 'a']],
    ['？', []],
    ['zzz', []],
  ])('finds %s in %j', async (query, urls) => expect(await found(query)).toEqual(urls))

  test('knows of long phrases before it loads a text', async () => {
    const reader = await IndexReader.open('/index/')
    expect((await reader.search('安装主题')).matches).toHaveLength(2)
    expect(asked.filter(path => path.startsWith('texts/'))).toEqual([])
  })

  test('is asked for each part once, by its version', async () => {
    const reader = await IndexReader.open('/index/')
    await reader.search('安装')
    await reader.search('主题')
    expect(asked).toEqual(['directory.bin', 'terms/0.bin?v=v1'])
  })

  test('that cannot be loaded is an error', async () => {
    await expect(IndexReader.open('/elsewhere/')).rejects.toThrow('404')
  })
})
