import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { debounce, throttle } from '../../../../src/client/compat/pacing'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('debounce runs once, with the last values', () => {
  const run = vi.fn()
  const calm = debounce(run, 100)
  calm(1)
  vi.advanceTimersByTime(99)
  calm(2)
  vi.advanceTimersByTime(100)
  expect(run.mock.calls).toEqual([[2]])
})

test('debounce can run at once instead', () => {
  const run = vi.fn()
  const calm = debounce(run, 100, true)
  calm(1)
  calm(2)
  vi.advanceTimersByTime(100)
  calm(3)
  expect(run.mock.calls).toEqual([[1], [3]])
})

test('throttle runs at the beginning and at the end of a time', () => {
  const run = vi.fn()
  const calm = throttle(run, 100)
  for (const value of [1, 2, 3]) calm(value)
  expect(run.mock.calls).toEqual([[1]])
  vi.advanceTimersByTime(100)
  expect(run.mock.calls).toEqual([[1], [3]])
  vi.advanceTimersByTime(100)
  calm(4)
  expect(run).toHaveBeenLastCalledWith(4)
})

test.each([
  [{ trailing: false }, [[1]]],
  [{ leading: false }, [[2]]],
])('throttle leaves out an end: %o', (options, calls) => {
  const run = vi.fn()
  const calm = throttle(run, 100, options)
  calm(1)
  calm(2)
  vi.advanceTimersByTime(500)
  expect(run.mock.calls).toEqual(calls)
})
