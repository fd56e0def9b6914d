import { expect, test } from 'vitest'
import { wallTime, writtenTime } from '../../../src/site/wall-time'

test.each([
  ['2024-05-01', '2024-05-01T00:00:00.000Z'],
  ['2024-05-01 12:30:00', '2024-05-01T12:30:00.000Z'],
  ['2024-05-01T12:30:00', '2024-05-01T12:30:00.000Z'],
  ['2024/5/1 8:00', '2024-05-01T08:00:00.000Z'],
  ['05/01/2024 08:00:00', '2024-05-01T08:00:00.000Z'],
  ['05/01/29 08:00:00', '2029-05-01T08:00:00.000Z'],
  ['Wed, 1 May 2024 8:00 pm', '2024-05-01T20:00:00.000Z'],
  ['2024-05-31 24:00', '2024-06-01T00:00:00.000Z'],
  ['2024-02-29', '2024-02-29T00:00:00.000Z'],
  ['2024', '2024-01-01T00:00:00.000Z'],
])('%s is what the clocks of the blog showed', (text, expected) => {
  const { time, exact } = writtenTime(text) ?? { time: 0 }
  expect(new Date(time).toISOString()).toBe(expected)
  expect(exact).toBe(false)
})

test.each([
  ['2024-05-01T12:30:00Z', '2024-05-01T12:30:00.000Z'],
  ['2024-05-01T12:30:00.5+09:00', '2024-05-01T03:30:00.500Z'],
  ['2024-05-01 10:00 +0900', '2024-05-01T01:00:00.000Z'],
  ['2024-05-01 22:00:00 -5', '2024-05-02T03:00:00.000Z'],
  ['2024-05-01 22:00 -03:30', '2024-05-02T01:30:00.000Z'],
  ['Wed, 1 May 2024 8:00 pm GMT+2', '2024-05-01T18:00:00.000Z'],
  ['Wed, 01 May 2024 08:00:00 GMT', '2024-05-01T08:00:00.000Z'],
])('%s says where its clock hangs', (text, expected) => {
  const { time, exact } = writtenTime(text) ?? { time: 0 }
  expect(new Date(time).toISOString()).toBe(expected)
  expect(exact).toBe(true)
})

test.each([
  'yesterday',
  '',
  '5',
  'hello 5',
  'soon 2024',
  '2024-13-45',
  '2024-02-30',
  '2024-02-31 02:30',
  '2023-02-29T10:00:00Z',
  '2024-02-30 10:00 +0900',
  '04/31/2024 8:00 pm',
  '30 Feb 2024',
])('"%s" is no date', text => expect(wallTime(text)).toBeUndefined())
