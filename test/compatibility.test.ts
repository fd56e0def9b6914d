import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  butterflyGlobals,
  butterflyKeyframes,
  butterflyNames,
  butterflyVariables,
  otherGlobals,
  otherKeyframes,
  otherNames,
  otherVariables,
} from './fixtures/butterfly-names'
import { butterflyRows } from './fixtures/butterfly-rows'

const ROOT = join(import.meta.dirname, '..')
const textOf = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '')

const rows = Object.entries(butterflyRows).flatMap(([part, rows]) =>
  Object.entries(rows).map(([row, shown]) => [part, row, shown] as const),
)

describe('what Butterfly 5.7 has', () => {
  test.each(rows)('%s, %s: has a test or a reason', (_, __, shown) => {
    const [, reason] = /^reason: (.+)/.exec(shown) ?? []
    if (reason) return expect(reason.length).toBeGreaterThan(30)
    const [file = '', words = 'none'] = shown.split(' › ')
    expect(textOf(join(import.meta.dirname, file))).toContain(words)
  })

  test('is told of in the words for users where it is otherwise here', () => {
    const told = textOf(join(ROOT, 'docs/butterfly.md')).replace(/\s+/g, ' ')
    const reasons = rows.flatMap(([, , shown]) => /^reason: (.+)/.exec(shown)?.[1] ?? [])
    expect(reasons.filter(reason => !told.includes(reason))).toEqual([])
  })
})

const sourcesOf = (folder: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.(pug|ts|styl)$/.test(name))
    .map(name => textOf(join(ROOT, folder, name)))
const sources = ['layout', 'src', 'source/css'].flatMap(sourcesOf)
const words = new Set(sources.flatMap(text => text.match(/[\w-]+/g) ?? []))
const animations = new Set(
  sources.flatMap(text => [...text.matchAll(/@keyframes ([\w-]+)/g)].map(([, name]) => name)),
)

type Explained = readonly (readonly [names: string, reason: string])[]

/** The names that are not ours, and of which it is not written why. */
const unexplained = (names: string, others: Explained, isOurs: (name: string) => boolean) => {
  const explained = others.flatMap(([names]) => names.split(' '))
  return names.split(' ').filter(name => !isOurs(name) && !explained.includes(name))
}

/** The names of which it is written why they are missing, though they are not. */
const needlessly = (others: Explained, isOurs: (name: string) => boolean) =>
  others.flatMap(([names]) => names.split(' ')).filter(isOurs)

const isWord = (name: string) => words.has(name)

describe('the ids and classes of Butterfly 5.7', () => {
  test.each(Object.entries(butterflyNames))('are there or explained: %s', (_, names) =>
    expect(unexplained(names, otherNames, isWord)).toEqual([]),
  )

  test('are not explained when they are there', () => expect(needlessly(otherNames, isWord)).toEqual([]))
})

describe.each<[string, string, Explained, (name: string) => boolean]>([
  ['custom properties', butterflyVariables, otherVariables, isWord],
  ['animations', butterflyKeyframes, otherKeyframes, name => animations.has(name)],
])('the %s of Butterfly 5.7', (_, names, others, isOurs) => {
  test('are there or explained', () => expect(unexplained(names, others, isOurs)).toEqual([]))

  test('are not explained when they are there', () => expect(needlessly(others, isOurs)).toEqual([]))
})

describe('what Butterfly 5.7 gives to scripts', () => {
  const client = sourcesOf('src').join('\n')
  const isThere = (name: string) => new RegExp(`(?<![\\w.])${name}(?![\\w])`).test(client)

  test.each(Object.entries(butterflyGlobals))('is there or explained: %s', (_, names) =>
    expect(unexplained(names, otherGlobals, isThere)).toEqual([]),
  )
})
