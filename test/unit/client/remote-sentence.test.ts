import { afterEach, expect, test, vi } from 'vitest'
import { remoteSentence } from '../../../src/client/remote-sentence'

const answers = (answer: unknown, ok = true) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => ({ ok, json: async () => answer })),
  )
const ask = (source: 1 | 2 | 3) => remoteSentence(source, new AbortController().signal)

afterEach(() => vi.unstubAllGlobals())

test.each<[1 | 2 | 3, unknown, string[]]>([
  [1, { hitokoto: '海', from: '书' }, ['海', '—— 书']],
  [1, { hitokoto: '海', from: '' }, ['海']],
  [2, { yiyan: '山' }, ['山']],
  [2, [{ yiyan: '山' }], ['山']],
  [3, { content: '月', origin: '静夜思', author: '李白' }, ['月', '—— 李白 · 静夜思']],
  [1, null, []],
  [3, { content: 5 }, []],
])('service %i answers %j', async (source, answer, lines) => {
  answers(answer)
  expect(await ask(source)).toEqual(lines)
})

test('a service that fails has no words', async () => {
  answers({ hitokoto: '海' }, false)
  expect(await ask(1)).toEqual([])
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('no network')
  })
  expect(await ask(1)).toEqual([])
})
