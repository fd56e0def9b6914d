import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { loadConfig } from '../../../src/config/load'
import { migrate } from '../../../src/config/migrate/migrate'
import { oldOptions } from '../../../src/config/old'
import { isOld } from '../../../src/config/problem'
import { report } from '../../../src/config/report'
import { configSchema } from '../../../src/config/schema'
import { at, isMap, put, type Tree } from '../../../src/config/tree'
import { printConfig } from '../../../tools/print-config'

const ROUNDS = 2000

/** Milliseconds: other tests run at the same time. */
const PATIENCE = 120_000
const WRONG = [
  null,
  '',
  'nonsense',
  '5',
  -1,
  1e9,
  Number.NaN,
  true,
  false,
  [],
  ['a', null],
  {},
  { x: { y: [1] } },
  new Date(0),
]

/** Numbers that only look random (mulberry32), so that a failure can be repeated. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return sides => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides
  }
}

function pathsOf(tree: unknown, path: string[] = []): string[][] {
  return isMap(tree)
    ? Object.entries(tree).flatMap(([key, child]) => [[...path, key], ...pathsOf(child, [...path, key])])
    : []
}

const full = {
  ...(parse(printConfig()) as Tree),
  menu: { Home: '/', More: { Music: '/music/' } },
  social: { 'fab fa-github': 'https://github.com' },
  background: ['/a.png', '#fff'],
  site_verification: [{ name: 'a', content: 'b' }],
}
const paths = pathsOf(full)

/** A config with a few mistakes: missing, blank, wrong and misspelt options. */
function damaged(roll: (sides: number) => number): Record<string, unknown> {
  const config = structuredClone(full) as Record<string, unknown>
  for (let count = 1 + roll(4); count > 0; count--) {
    const path = paths[roll(paths.length)] ?? []
    const parent = at(config, path.slice(0, -1))
    const key = path.at(-1) ?? ''
    if (!isMap(parent)) continue
    const map = parent as Record<string, unknown>
    const typo = `${key.slice(0, 1)}${key.slice(2)}`
    const change = roll(8)
    if (change === 1) map[typo] = map[key]
    if (change === 2) map[key] = { [key]: map[key] }
    if (change < 2) delete map[key]
    if (change > 2) map[key] = WRONG[roll(WRONG.length)]
  }
  return withOldNames(config, roll)
}

/** A few options of older releases, with any value, where nothing else is in the way. */
function withOldNames(config: Tree, roll: (sides: number) => number): Record<string, unknown> {
  const old = Array.from({ length: roll(5) }, () => oldOptions[roll(oldOptions.length)]?.old.split('.') ?? [])
  return old.reduce(
    (tree, path) => put(tree, path, roll(2) === 0 ? true : WRONG[roll(WRONG.length)]) as Tree,
    config,
  ) as Record<string, unknown>
}

test(
  'no damage to a config is too much',
  () => {
    const roll = dice(20240801)
    for (let round = 0; round < ROUNDS; round++) {
      const { config, problems } = loadConfig(damaged(roll))
      const again = configSchema.safeParse(config)
      expect(isDeepStrictEqual(again.data, config), `round ${round}`).toBe(true)
      for (const { path } of problems) expect(path.length).toBeGreaterThan(0)
    }
  },
  PATIENCE,
)

test('every kind of damage can be reported', async () => {
  const roll = dice(7)
  for (let round = 0; round < 20; round++) {
    const { problems } = loadConfig(damaged(roll))
    expect(await report(problems, { file: 'x.yml', text: printConfig() })).toContain('The site is built')
  }
})

test(
  'a damaged config can be migrated',
  () => {
    const roll = dice(99)
    for (let round = 0; round < 40; round++) {
      const text = stringify(damaged(roll), { aliasDuplicateObjects: false })
      const migrated = parse(migrate(text))
      expect(loadConfig(migrated).problems.filter(isOld), text).toEqual([])
      expect(loadConfig(migrated).config).toEqual(loadConfig(parse(text)).config)
    }
  },
  PATIENCE,
)
