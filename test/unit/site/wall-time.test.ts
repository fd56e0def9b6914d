import { expect, test } from 'vitest'
import { wallTime } from '../../../src/site/wall-time'

test.each([
  ['2024-05-01', '2024-05-01T00:00:00.000Z'],
  ['2024-05-01 12:30:00', '2024-05-01T12:30:00.000Z'],
  ['2024-05-01T12:30:00', '2024-05-01T12:30:00.000Z'],
  ['2024/5/1 8:00', '2024-05-01T08:00:00.000Z'],
  ['05/01/2024 08:00:00', '2024-05-01T08:00:00.000Z'],
  ['Wed, 1 May 2024 8:00 pm', '2024-05-01T20:00:00.000Z'],
  ['2024-05-01T12:30:00Z', '2024-05-01T12:30:00.000Z'],
  ['2024', '2024-01-01T00:00:00.000Z'],
])('%s is understood', (text, expected) => {
  expect(new Date(wallTime(text) ?? 0).toISOString()).toBe(expected)
})

test.each(['yesterday', '', '5', 'hello 5', 'soon 2024', '2024-13-45'])('"%s" is no date', text =>
  expect(wallTime(text)).toBeUndefined(),
)
