import { expect, test } from 'vitest'
import { relativeDate } from '../../../src/client/relative-date'

const words = {
  just: 'just now',
  min: 'minutes ago',
  hour: 'hours ago',
  day: 'days ago',
  month: 'months ago',
}
const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

test.each([
  [0, 'just now'],
  [59 * SECOND, 'just now'],
  [MINUTE, '1 minutes ago'],
  [59 * MINUTE + 59 * SECOND, '59 minutes ago'],
  [HOUR, '1 hours ago'],
  [DAY - 1, '23 hours ago'],
  [DAY, '1 days ago'],
  [29 * DAY, '29 days ago'],
  [30 * DAY, '1 months ago'],
  [12 * 30 * DAY, '12 months ago'],
])('says of %i ms: %s', (age, text) => expect(relativeDate(age, words)).toBe(text))

test('leaves a date alone after twelve months', () =>
  expect(relativeDate(13 * 30 * DAY, words)).toBeUndefined())

test('leaves a date alone that is still to come', () => expect(relativeDate(-1, words)).toBeUndefined())

test('leaves a date alone that cannot be read', () => expect(relativeDate(Number.NaN, words)).toBeUndefined())
