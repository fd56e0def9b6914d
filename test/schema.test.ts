import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { loadConfig } from '../src/config/load'
import { oldOptions } from '../src/config/old'
import type { Tree } from '../src/config/tree'
import { at } from '../src/config/tree'
import { printSchema } from '../tools/print-schema'

const schema: Tree = JSON.parse(printSchema())

/** What the schema says of an option, by its name with dots. */
const node = (name: string) =>
  at(
    schema,
    name.split('.').flatMap(step => ['properties', step]),
  ) as Tree

describe('the schema for editors', () => {
  test('says what an option means, what it can be and what it is by default', () => {
    expect(node('noticeOutdate.position')).toMatchObject({
      description: 'Above or below the text',
      enum: ['top', 'bottom', null],
      default: 'top',
    })
  })

  test('strikes old names through, and says what they are now', () => {
    expect(node('footer_bg')).toMatchObject({ deprecated: true, description: 'Old name of footer_img' })
    expect(node('local_search.preload')).toMatchObject({ deprecated: true })
    expect(oldOptions.filter(({ old }) => node(old) === undefined)).toEqual([])
  })

  test('strikes nothing through that is an option today', () => {
    expect(node('footer_img').deprecated).toBeUndefined()
    expect(node('mermaid.enable').deprecated).toBeUndefined()
  })

  test('forbids no option that it does not know: it may be that of a plugin', () => {
    expect(schema.additionalProperties).toBe(true)
    expect(node('aside').additionalProperties).toBe(true)
  })
})

/** A package of ours brings it along, perhaps. */
function validator(): ((config: unknown) => string[]) | undefined {
  try {
    const { default: Ajv } = createRequire(__filename)('ajv/dist/2020')
    const validate = new Ajv({ strict: false, allErrors: true }).compile(schema)
    return config =>
      validate(config)
        ? []
        : validate.errors.map(({ instancePath }: { instancePath: string }) => instancePath)
  } catch {
    return undefined
  }
}

const mistakesIn = validator()
const configs = join(import.meta.dirname, 'fixtures/configs')

describe.runIf(mistakesIn)('a validator', () => {
  test.each(readdirSync(configs).filter(name => name.endsWith('.yml')))(
    'marks only what we refuse too: %s',
    name => {
      const config = parse(readFileSync(join(configs, name), 'utf8'), { uniqueKeys: false })
      const refused = loadConfig(config).problems.map(({ path }) => `/${path.join('/')}`)
      const wrong = mistakesIn?.(config).filter(
        path => !refused.some(other => other.startsWith(path) || path.startsWith(other)),
      )
      expect(wrong).toEqual([])
    },
  )

  test.each([
    ['a word for a number', { aside: { card_tags: { limit: 'many' } } }, '/aside/card_tags/limit'],
    ['a word that is none of the choices', { index_layout: 'left' }, '/index_layout'],
    ['a word for a switch', { nav: { fixed: 'perhaps' } }, '/nav/fixed'],
  ])('marks %s', (_, config, path) => expect(mistakesIn?.(config)).toContain(path))
})
