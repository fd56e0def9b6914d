import { describe, expect, test } from 'vitest'
import { readFriends, readMoments, readWidgets } from '../../../src/config/data-files'
import { pathText, sentence } from '../../../src/config/words'
import { NO_WIDGETS } from '../../../src/site/widgets'

type Read = ReturnType<typeof readFriends | typeof readMoments | typeof readWidgets>
const told = ({ problems }: Read) =>
  problems.map(problem => `${pathText(problem.path)}: ${sentence(problem)}`)

describe('link.yml', () => {
  test('holds groups of friends', () => {
    const written = [
      {
        class_name: 'Friends',
        class_desc: '<b>dear</b>',
        link_list: [{ name: 'Ada', link: 'https://a.example' }],
      },
    ]
    const ada = { name: 'Ada', link: 'https://a.example', avatar: undefined, description: undefined }
    expect(readFriends(written)).toEqual({
      value: [{ name: 'Friends', description: '<b>dear</b>', friends: [ada] }],
      problems: [],
    })
  })

  test('may be missing, or a map of groups', () => {
    expect(readFriends(undefined)).toEqual({ value: [], problems: [] })
    expect(readFriends({ a: { class_name: 'A' } }).value).toMatchObject([{ name: 'A', friends: [] }])
  })

  test('names what is wrong in a map by its key', () => {
    expect(told(readFriends({ a: null, b: 5, c: { link_list: [7] } }))).toEqual([
      expect.stringMatching(/^b: expected a map/),
      expect.stringMatching(/^c\.link_list\[0]: expected a map/),
    ])
  })

  test('loses a friend without a link, and says which one', () => {
    const read = readFriends([{ link_list: [{ name: 'Ada' }, { name: 'Bob', link: '/bob/' }] }])
    expect(read.value[0]?.friends.map(({ name }) => name)).toEqual(['Bob'])
    expect(told(read)).toEqual([
      "[0].link_list[0]: expected a value for link, got { name: 'Ada' }; it is left out.",
    ])
  })

  test.each(['words', 5, true])('does without a list when it holds %s', written => {
    expect(readFriends(written).value).toEqual([])
    expect(told(readFriends(written))).toHaveLength(1)
  })

  test('ignores what it does not know, and blanks', () => {
    expect(readFriends([null, { class_name: null, siteshot: 'x', link_list: null }])).toMatchObject({
      value: [{ name: undefined, friends: [] }],
      problems: [],
    })
  })

  test('may hold empty texts', () => {
    const read = readFriends([
      { class_desc: '', link_list: [{ name: 'Ada', link: '/ada/', avatar: '', descr: '' }] },
    ])
    expect(read.value[0]?.friends).toMatchObject([{ avatar: undefined, description: undefined }])
    expect(read.problems).toEqual([])
  })
})

describe('shuoshuo.yml', () => {
  const date = (written: unknown) => {
    const { time } = readMoments([{ content: 'x', date: written }]).value[0]?.written ?? {}
    return time === undefined ? undefined : new Date(time).toISOString()
  }

  test('dates a note by the clock that its author wrote down', () => {
    expect(date('2024-05-01 12:30:00')).toBe('2024-05-01T12:30:00.000Z')
    // So YAML reads a date without quotes.
    expect(date(new Date('2024-05-01T12:30:00Z'))).toBe('2024-05-01T12:30:00.000Z')
    expect(date(null)).toBeUndefined()
  })

  test.each(['soon', '2024-02-30'])('keeps a note whose date, %s, is none', date => {
    const read = readMoments([{ content: 'x', date }])
    expect(read.value).toHaveLength(1)
    expect(told(read)).toEqual([
      `[0].date: expected a date such as 2024-05-01 12:00:00, got "${date}"; it is left out.`,
    ])
  })

  test('takes one tag for a list, and text with commas too', () => {
    const tags = (written: unknown) => readMoments([{ content: 'x', tags: written }]).value[0]?.tags
    expect(tags('a')).toEqual(['a'])
    expect(tags('a, b')).toEqual(['a', 'b'])
    expect(tags(['a', 2])).toEqual(['a', '2'])
  })
})

describe('widget.yml', () => {
  test('holds cards for two places', () => {
    const { value, problems } = readWidgets({
      top: [{ class_name: 'c', id_name: 'i', name: 'N', icon: 'fas fa-heart', html: '<p>x</p>' }],
      bottom: { name: 'B', order: '2' },
    })
    expect(value.top).toEqual([
      { className: 'c', id: 'i', name: 'N', icon: 'fas fa-heart', html: '<p>x</p>', order: 0 },
    ])
    expect(value.bottom).toMatchObject([{ name: 'B', order: 2 }])
    expect(problems).toEqual([])
  })

  test('may be missing or blank, but not a list', () => {
    expect(readWidgets(undefined)).toEqual({ value: NO_WIDGETS, problems: [] })
    expect(readWidgets({ top: null })).toEqual({ value: NO_WIDGETS, problems: [] })
    expect(told(readWidgets([{ name: 'A' }]))).toEqual([
      ": expected a map with top and bottom, got [ { name: 'A' } ]; it is left out.",
    ])
  })
})
