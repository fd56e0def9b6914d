import { expect, test } from 'vitest'
import { readStored, store } from '../../../src/client/storage'

const DAY = 24 * 60 * 60 * 1000

function aStorage(texts: Record<string, string> = {}) {
  const kept = new Map(Object.entries(texts))
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  }
  return () => storage
}

const forbidden = () => {
  throw new Error('SecurityError')
}

test('remembers a choice for two days', () => {
  const storage = aStorage()
  store(storage, 'theme', 'dark', 0)
  expect(readStored(storage, 'theme', 2 * DAY - 1)).toBe('dark')
  expect(readStored(storage, 'theme', 2 * DAY)).toBeUndefined()
})

test('writes what Butterfly reads', () => {
  const storage = aStorage()
  store(storage, 'theme', 'dark', 5)
  expect(JSON.parse(storage().getItem('theme') ?? '')).toEqual({ value: 'dark', expiry: 5 + 2 * DAY })
})

test('knows nothing of a choice that was never made', () =>
  expect(readStored(aStorage(), 'theme')).toBeUndefined())

test.each(['dark', 'null', '7', '{"value":"dark"}'])('ignores a foreign entry: %s', text =>
  expect(readStored(aStorage({ theme: text }), 'theme')).toBeUndefined(),
)

test('lives without storage where the browser forbids it', () => {
  expect(() => store(forbidden, 'theme', 'dark')).not.toThrow()
  expect(readStored(forbidden, 'theme')).toBeUndefined()
})
