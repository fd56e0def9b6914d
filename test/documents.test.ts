import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { loadConfig } from '../src/config/load'
import { configSchema } from '../src/config/schema'
import { notesOf, optionsOf } from '../src/config/schema-parts'
import { printConfig } from '../tools/print-config'
import { printSchema } from '../tools/print-schema'

const committed = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')

test.each([
  ['_config.butterfly.yml', printConfig],
  ['schema/config.schema.json', printSchema],
])('%s is what the schema prints (npm run config)', (file, print) => {
  expect(committed(file) === print()).toBe(true)
})

test('the documented config is the defaults, without a problem', () => {
  const { config, problems } = loadConfig(parse(printConfig()))
  expect(problems).toEqual([])
  expect(config).toEqual(loadConfig({}).config)
})

test('the documented config has every section', () => {
  expect(Object.keys(parse(printConfig()) as object).toSorted()).toEqual(
    Object.keys(configSchema.shape).toSorted(),
  )
})

test('every option says what it means', () => {
  const silent = undescribed(configSchema.shape)
  expect(silent).toEqual([])
})

function undescribed(options: Readonly<Record<string, Parameters<typeof notesOf>[0]>>, path = ''): string[] {
  return Object.entries(options).flatMap(([key, schema]) => {
    const inner = optionsOf(schema)
    if (inner) return undescribed(inner, `${path}${key}.`)
    return notesOf(schema).description ? [] : [path + key]
  })
}
