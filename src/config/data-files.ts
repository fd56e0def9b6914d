import * as z from 'zod'
import { html, integer, item, listOf, text } from '../settings/kinds'
import type { FriendGroup } from '../site/friends'
import type { Moment } from '../site/moments'
import { type WrittenTime, writtenTime } from '../site/wall-time'
import { NO_WIDGETS, type Widgets } from '../site/widgets'
import { settle } from './load'
import type { Problem } from './problem'
import { isMap, withoutBlanks } from './tree'

/** What the files of `source/_data` that the theme reads may hold. A mistake is a problem and costs one entry. */

/** A note before its text is rendered. */
export interface WrittenMoment extends Omit<Moment, 'html' | 'date'> {
  readonly content: string
  readonly written: WrittenTime | undefined
}

type WrongValue = Extract<Problem, { kind: 'value' }>

interface Read<Value> {
  readonly value: Value
  readonly problems: readonly WrongValue[]
}

const friend = item({
  name: text(),
  link: text(),
  avatar: text().optional(),
  descr: text().optional(),
})
const groups = listOf(
  item({
    class_name: text().optional(),
    class_desc: html().optional(),
    link_list: listOf(friend).default([]),
  }),
)

/** `link.yml`: the groups of the links page. */
export const readFriends = (written: unknown): Read<FriendGroup[]> =>
  mapped(readList(groups, written), ({ class_name, class_desc, link_list }) => ({
    name: class_name,
    description: class_desc,
    friends: link_list.map(({ name, link, avatar, descr }) => ({ name, link, avatar, description: descr })),
  }))

const date = text().refine(value => writtenTime(value) !== undefined, {
  error: 'a date such as 2024-05-01 12:00:00',
})
const moments = listOf(
  item({
    content: text(),
    date: date.optional(),
    author: text().optional(),
    avatar: text().optional(),
    tags: listOf(text(), ',').default([]),
    key: text().optional(),
  }),
)

/** `shuoshuo.yml`: the notes of the moments page. */
export const readMoments = (written: unknown): Read<WrittenMoment[]> =>
  mapped(readList(moments, written), ({ content, date, author, avatar, tags, key }) => ({
    content,
    written: date === undefined ? undefined : writtenTime(date),
    author,
    avatar,
    tags,
    key,
  }))

const cards = listOf(
  item({
    name: text().optional(),
    icon: text().optional(),
    html: html().optional(),
    class_name: text().optional(),
    id_name: text().optional(),
    order: integer().default(0),
  }),
).default([])
const widgets = z.object({ top: cards, bottom: cards })

/** `widget.yml`: cards for the sidebar. */
export function readWidgets(written: unknown): Read<Widgets> {
  if (isBlank(written)) return { value: NO_WIDGETS, problems: [] }
  if (!isMap(written)) return { value: NO_WIDGETS, problems: [refusal('a map with top and bottom', written)] }
  const { value, problems } = checked(widgets, written)
  const read = ({ class_name, id_name, ...rest }: z.output<typeof cards>[number]) => ({
    ...{ name: undefined, icon: undefined, html: undefined },
    ...rest,
    className: class_name,
    id: id_name,
  })
  return { value: { top: value.top.map(read), bottom: value.bottom.map(read) }, problems }
}

/** A map is taken for the list of its values. */
function readList<Entry>(schema: z.ZodType<Entry[]>, written: unknown): Read<Entry[]> {
  if (isBlank(written)) return { value: [], problems: [] }
  if (Array.isArray(written)) return checked(schema, written)
  if (!isMap(written)) return { value: [], problems: [refusal('a list', written)] }
  const keys = Object.keys(written)
  const { value, problems } = checked(schema, Object.values(written))
  const inMap = ([index, ...rest]: Problem['path']) => [keys[Number(index)] ?? '', ...rest]
  return { value, problems: problems.map(problem => ({ ...problem, path: inMap(problem.path) })) }
}

function checked<Value>(schema: z.ZodType<Value>, written: unknown): Read<Value> {
  const { value, refused } = settle(schema, withoutBlanks(written))
  // An empty text is a blank too.
  const wrong = refused.filter(({ got }) => got !== '')
  return { value, problems: wrong.map(({ path, expected, got }) => refusal(expected, got, path)) }
}

const refusal = (expected: string, got: unknown, path: Problem['path'] = []): WrongValue => ({
  kind: 'value',
  path,
  expected,
  got,
  used: undefined,
})

const mapped = <Entry, Value>({ value, problems }: Read<Entry[]>, map: (entry: Entry) => Value) => ({
  value: value.map(map),
  problems,
})

const isBlank = (written: unknown) => written === undefined || written === null
