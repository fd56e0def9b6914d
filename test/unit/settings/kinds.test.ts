import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import {
  colour,
  cssLength,
  direction,
  either,
  flag,
  html,
  integer,
  item,
  listOf,
  mapOf,
  names,
  number,
  oneOf,
  picture,
  section,
  text,
} from '../../../src/settings/kinds'

const read = (kind: z.ZodType, value: unknown) => kind.parse(value)
const complaint = (kind: z.ZodType, value: unknown) => kind.safeParse(value).error?.issues[0]?.message

describe('a flag', () => {
  test.each(['true', 'Yes', 'on', 1, '1'])('reads %j as true', value =>
    expect(read(flag(), value)).toBe(true),
  )
  test.each(['false', 'no', 'OFF', 0])('reads %j as false', value => expect(read(flag(), value)).toBe(false))
  test('refuses anything else', () => expect(complaint(flag(), 'disable')).toBe('true or false'))
})

describe('a number', () => {
  test('may be in quotes', () => expect(read(integer(), '5')).toBe(5))
  test('may be a fraction unless it counts', () => {
    expect(read(number(), 0.5)).toBe(0.5)
    expect(complaint(integer(), 0.5)).toBe('a whole number')
  })
  test('keeps its limits', () => {
    expect(read(integer({ min: 0, max: 24 }), 24)).toBe(24)
    expect(complaint(integer({ min: 0, max: 24 }), 25)).toBe('a whole number from 0 to 24')
    expect(complaint(number({ min: 0 }), -1)).toBe('a number from 0')
  })
  test('is not an empty text', () => expect(complaint(number(), '')).toBe('a number'))
})

describe('a text', () => {
  test('may be a number', () => expect(read(text(), 404)).toBe('404'))
  test('may be what YAML takes for a date', () => {
    expect(read(text(), new Date('2024-01-31T00:00:00Z'))).toBe('2024-01-31')
    expect(read(text(), new Date('2024-01-31T08:30:00Z'))).toBe('2024-01-31 08:30:00')
    expect(complaint(text(), new Date('never'))).toBe('text')
  })
  test('is only empty where that says something', () => {
    expect(complaint(text(), '')).toBe('text')
    expect(read(text({ empty: true }), '')).toBe('')
  })
  test('may be written as lines when it is HTML', () => expect(read(html(), ['<b>', 1])).toBe('<b>\n1'))
})

describe('a length', () => {
  test.each([
    [40, '40px'],
    ['40', '40px'],
    [' 1.5rem ', '1.5rem'],
    ['43%', '43%'],
    ['calc(100vh - 60px)', 'calc(100vh - 60px)'],
  ])('reads %j as %s', (written, length) => expect(read(cssLength(), written)).toBe(length))
  test('cannot end the declaration', () => expect(complaint(cssLength(), '1px;}')).toMatch(/CSS length/))
})

describe('a colour', () => {
  test.each([
    ['#49b1f5', '#49b1f5'],
    ['ffffff', '#ffffff'],
    [123456, '#123456'],
    ['rgba(27, 31, 35, .05)', 'rgba(27, 31, 35, .05)'],
    ['tomato', 'tomato'],
  ])('reads %j as %s', (written, read_) => expect(read(colour(), written)).toBe(read_))
  test('cannot end the declaration', () => expect(complaint(colour(), 'red;}')).toMatch(/colour/))
})

test('a picture may be none at all', () => {
  expect(read(picture(), '/img/a.png')).toBe('/img/a.png')
  expect(read(picture(), 'false')).toBe(false)
  expect(complaint(picture(), true)).toMatch(/image/)
})

test('a background that YAML has cut off is no picture', () => {
  expect(read(picture(), 'linear-gradient(20deg, rgb(0, 98, 190), #925696)')).toContain('#925696')
  expect(complaint(picture(), 'linear-gradient(20deg,')).toMatch(/quotes/)
  expect(read(picture(), '/img/a(1.png')).toBe('/img/a(1.png')
})

test('one of a few values is found in any letter case and in quotes', () => {
  const kind = oneOf('Light', 2, false)
  expect(['light', '2', 'no', false].map(value => read(kind, value))).toEqual(['Light', 2, false, false])
  expect(complaint(kind, 'dark')).toBe('Light, 2 or false')
})

test('a direction may be a word', () => {
  expect(['asc', 'DESC', '-1', 1].map(value => read(direction(), value))).toEqual([1, -1, -1, 1])
})

describe('a list', () => {
  test('may be a single value', () => expect(read(listOf(text()), 'a, b')).toEqual(['a, b']))
  test('may be none', () => expect(read(listOf(text()), false)).toEqual([]))
  test('leaves blank items out', () => expect(read(listOf(text()), ['a', undefined, 3])).toEqual(['a', '3']))
  test('of names may be one text', () => expect(read(names(), 'a, b,')).toEqual(['a', 'b']))
})

test('a map has values of one kind', () => {
  expect(read(mapOf(text()), { year: 2024 })).toEqual({ year: '2024' })
  expect(complaint(mapOf(text()), 'year')).toBe('a map of names and values')
})

test('a value of several kinds is complained about once', () => {
  expect(complaint(either('a year or false', integer(), oneOf(false)), 'now')).toBe('a year or false')
})

test('an item says what it needs', () => {
  expect(complaint(item({ name: text(), content: text() }), 'x')).toBe('a map with name and content')
})

describe('a section', () => {
  const anchor = section({ auto_update: flag().default(false), click: flag().default(true) }, ['auto_update'])

  test('is its defaults when it is missing', () =>
    expect(read(anchor, undefined)).toEqual({ auto_update: false, click: true }))
  test('may be a single value', () => expect(read(anchor, 'yes')).toEqual({ auto_update: true, click: true }))
  test('with enable may be a boolean', () => {
    expect(read(section({ enable: flag().default(true) }), false)).toEqual({ enable: false })
  })
  test('may be one value for several options', () => {
    const theme = section({ light: text().default('a'), dark: text().default('b') }, ['light', 'dark'])
    expect(read(theme, 'forest')).toEqual({ light: 'forest', dark: 'forest' })
  })
  test('refuses a value that means nothing', () =>
    expect(complaint(anchor, 'sometimes')).toBe('a map of options'))
})
