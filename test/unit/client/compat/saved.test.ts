import { expect, test } from 'vitest'
import { saveToLocal } from '../../../../src/client/compat/saved'

const DAY = 24 * 60 * 60 * 1000

function aStorage(texts: Record<string, string> = {}) {
  const kept = new Map(Object.entries(texts))
  return {
    kept,
    open: () => ({
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => void kept.set(key, text),
      removeItem: (key: string) => void kept.delete(key),
    }),
  }
}

test('keeps a value for some days', () => {
  const { get, set } = saveToLocal(aStorage().open)
  set('mine', [1], 2, 0)
  expect(get('mine', 2 * DAY - 1)).toEqual([1])
  expect(get('mine', 2 * DAY)).toBeUndefined()
})

test('keeps a value for good', () => {
  const { get, set } = saveToLocal(aStorage().open)
  set('mine', 'yes')
  expect(get('mine', 9999 * DAY)).toBe('yes')
})

test('removes what is too old or cannot be read', () => {
  const { kept, open } = aStorage({ old: '{"value":1,"expiry":1}', broken: '{' })
  expect([saveToLocal(open).get('old', 2), saveToLocal(open).get('broken')]).toEqual([undefined, undefined])
  expect(kept.size).toBe(0)
})

test('lives without storage where the browser forbids it', () => {
  const { get, set } = saveToLocal(() => {
    throw new Error('SecurityError')
  })
  expect(() => set('mine', 1, 1)).not.toThrow()
  expect(get('mine')).toBeUndefined()
})
