import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { loadConfig } from '../src/config/load'
import { configSchema, topics } from '../src/config/schema'
import { notesOf, optionsOf } from '../src/config/schema-parts'
import { printConfig } from '../tools/print-config'
import { documents, readTranslations } from '../tools/print-docs'
import { printSchema } from '../tools/print-schema'

const committed = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')

test.each([
  ['_config.butterfly.yml', printConfig],
  ['schema/config.schema.json', printSchema],
  ...Object.entries(documents),
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

test('the documents name every option', () => {
  const document = documents['docs/configuration.md']?.() ?? ''
  const names = optionNames(configSchema.shape)
  expect(names.filter(name => !document.includes(`\`${name}\``))).toEqual([])
})

/** What is not translated yet is shown in English. */
const MOST_UNTRANSLATED = 20

test('nearly every option that works is explained in Chinese', ({ annotate }) => {
  const translations = readTranslations()
  const sentences = new Set([...Object.keys(topics), ...descriptions(configSchema.shape)])
  const missing = [...sentences].filter(sentence => !translations[sentence])
  annotate(`${missing.length} of ${sentences.size} are not translated: ${missing.join(' / ')}`)
  expect(missing.slice(MOST_UNTRANSLATED)).toEqual([])
})

type Options = Readonly<Record<string, Parameters<typeof notesOf>[0]>>

const optionNames = (options: Options, prefix = ''): string[] =>
  Object.entries(options).flatMap(([key, schema]) => [
    `${prefix}${key}`,
    ...optionNames(optionsOf(schema) ?? {}, `${prefix}${key}.`),
  ])

/** What is said of the options that work in this release. */
const descriptions = (options: Options): string[] =>
  Object.values(options).flatMap(schema => {
    const { description, later } = notesOf(schema)
    if (later) return []
    return [...(description ? [description] : []), ...descriptions(optionsOf(schema) ?? {})]
  })

function undescribed(options: Readonly<Record<string, Parameters<typeof notesOf>[0]>>, path = ''): string[] {
  return Object.entries(options).flatMap(([key, schema]) => {
    const inner = optionsOf(schema)
    if (inner) return undescribed(inner, `${path}${key}.`)
    return notesOf(schema).description ? [] : [path + key]
  })
}
