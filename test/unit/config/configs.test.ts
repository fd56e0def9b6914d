import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { loadConfig } from '../../../src/config/load'
import { diff } from '../../../src/config/migrate/diff'
import { migrate, migrateBelow } from '../../../src/config/migrate/migrate'
import { oldOptions } from '../../../src/config/old'
import { isMistake, isOld } from '../../../src/config/problem'
import { report } from '../../../src/config/report'
import { configSchema } from '../../../src/config/schema'
import { at } from '../../../src/config/tree'
import { pathText } from '../../../src/config/words'
import { configs } from '../../fixtures/configs'

describe.each(configs)('%s', (_, text) => {
  const written = parse(text)
  const { config, problems } = loadConfig(written)

  test('gives a config', () => expect(configSchema.parse(config)).toEqual(config))

  test('has every mistake told, with its line', async () => {
    const mistakes = problems.filter(isMistake)
    const words = await report(mistakes, { file: 'x.yml', text })
    for (const { path } of mistakes) expect(words).toContain(String(path.at(-1)))
    expect(words.includes('x.yml:')).toBe(mistakes.length > 0)
  })

  test('says the same once it is migrated, without old names', () => {
    const migrated = migrate(text)
    const after = loadConfig(parse(migrated))
    expect(after.config).toEqual(config)
    expect(after.problems.filter(isOld)).toEqual([])
    expect(after.problems.filter(({ kind }) => kind === 'no-effect')).toEqual([])
    expect(migrate(migrated)).toBe(migrated)
  })

  test('says the same below theme_config in the file of Hexo', () => {
    const inside = text.split('\n').map(line => (line ? `  ${line}` : line))
    const file = ['title: A # blog', 'theme_config: # for Butterfly', ...inside, 'url: /', ''].join('\n')
    const migrated = migrateBelow('theme_config', file)
    const { theme_config, ...rest } = parse(migrated)
    expect(loadConfig(theme_config).config).toEqual(config)
    expect(loadConfig(theme_config).problems.filter(isOld)).toEqual([])
    expect(rest).toEqual({ title: 'A', url: '/' })
    expect(migrated).toMatch(/^title: A # blog\ntheme_config: # for Butterfly\n/)
    expect(migrateBelow('theme_config', migrated)).toBe(migrated)
  })

  test('keeps its comments', () => {
    const comments = text.match(/#.*/g) ?? []
    const migrated = migrate(text)
    for (const comment of comments) expect(migrated).toContain(comment)
  })
})

test('every old option has an example', () => {
  const written = configs.map(([, text]) => parse(text))
  const missing = oldOptions.filter(({ old }) =>
    written.every(config => at(config, old.split('.')) === undefined),
  )
  expect(missing.map(({ old }) => old)).toEqual([])
})

test('no option of today counts as an old one', () => {
  const { problems } = loadConfig(loadConfig({}).config)
  expect(problems.map(({ path }) => pathText(path))).toEqual([])
})

test('a change is shown with the lines around it', () => {
  expect(diff('a\nb\nc\nold\nd\ne\nf\n', 'a\nb\nc\nnew\nd\ne\nf\n')).toBe(
    '@@ line 2 @@\n b\n c\n-old\n+new\n d\n e',
  )
})

test('a change in the first line is shown too', () => {
  expect(diff('old\n', 'new\n')).toBe('@@ line 1 @@\n-old\n+new\n ')
})
