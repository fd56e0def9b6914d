import { expect, test } from 'vitest'
import { isLightHour } from '../../../src/client/light-hours'

const lightHours = (range: string) =>
  Array.from({ length: 24 }, (_, hour) => hour).filter(hour => isLightHour(hour, range))

test('is light from the first hour until before the last', () => {
  expect(lightHours('6-18')).toEqual([6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17])
})

test('is light past midnight when the range ends earlier than it starts', () => {
  expect(lightHours('22-2')).toEqual([0, 1, 22, 23])
})

test('takes 0 for midnight, not for a missing hour', () => {
  expect(lightHours('0-3')).toEqual([0, 1, 2])
  expect(lightHours('21-0')).toEqual([21, 22, 23])
})

test('is light all day from 0 to 24', () => expect(lightHours('0-24')).toHaveLength(24))

test('is never light when the range is empty', () => expect(lightHours('6-6')).toEqual([]))
