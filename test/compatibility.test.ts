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

describe('the ids and classes of Butterfly 5.7', () => {
  const explained = otherNames.flatMap(([names]) => names.split(' '))

  test.each(Object.entries(butterflyNames))('are there or explained: %s', (_, names) =>
    expect(names.split(' ').filter(name => !words.has(name) && !explained.includes(name))).toEqual([]),
  )

  test('are not explained when they are there', () =>
    expect(explained.filter(name => words.has(name))).toEqual([]))
})

describe('the custom properties of Butterfly 5.7', () => {
  const explained = otherVariables.flatMap(([names]) => names.split(' '))

  test('are there or explained', () =>
    expect(
      butterflyVariables.split(' ').filter(name => !words.has(name) && !explained.includes(name)),
    ).toEqual([]))

  test('are not explained when they are there', () =>
    expect(explained.filter(name => words.has(name))).toEqual([]))
})

describe('the animations of Butterfly 5.7', () => {
  const explained = otherKeyframes.flatMap(([names]) => names.split(' '))
  const ours = sources.flatMap(text => [...text.matchAll(/@keyframes ([\w-]+)/g)].map(([, name]) => name))

  test('are there or explained', () =>
    expect(
      butterflyKeyframes.split(' ').filter(name => !ours.includes(name) && !explained.includes(name)),
    ).toEqual([]))

  test('are not explained when they are there', () =>
    expect(explained.filter(name => ours.includes(name))).toEqual([]))
})

describe('what Butterfly 5.7 gives to scripts', () => {
  const explained = otherGlobals.flatMap(([names]) => names.split(' '))
  const client = sourcesOf('src').join('\n')
  const isThere = (name: string) => new RegExp(`(?<![\\w.])${name}(?![\\w])`).test(client)

  test.each(Object.entries(butterflyGlobals))('is there or explained: %s', (_, names) =>
    expect(names.split(' ').filter(name => !isThere(name) && !explained.includes(name))).toEqual([]),
  )
})
