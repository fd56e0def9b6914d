import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
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
])('%s is what npm run config prints', (file, print) => {
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

const isText = (file: string) => file.endsWith('.md')
const inRoot = (file: string) => new URL(`../${file}`, import.meta.url)
const allTexts = [
  ...readdirSync(inRoot('.')).filter(isText),
  ...readdirSync(inRoot('docs'))
    .filter(isText)
    .map(name => `docs/${name}`),
]
const traditional = allTexts.filter(file => file.endsWith('zh-TW.md'))
const englishOf = (file: string) => file.replace(/.zh-TW/, '')

test('npm has one README to choose from for its page', () => {
  expect(allTexts.filter(file => /^README(\.|$)/i.test(file))).toEqual(['README.md'])
})

test('all that users read is there in Chinese', () => {
  const english = allTexts.filter(file => /^(README|docs)/.test(file) && !file.includes('zh-'))
  expect(traditional.map(englishOf).toSorted()).toEqual(english.toSorted())
})

test.each(traditional)('%s and the same in English and in simplified Chinese name each other', taiwan => {
  const files = [englishOf(taiwan), taiwan, taiwan.replace('zh-TW', 'zh-CN')]
  const languages = ['English', '繁體中文', '简体中文']
  for (const own of files) {
    const names = files.map((file, i) =>
      file === own ? languages[i] : `[${languages[i]}](${basename(file)})`,
    )
    expect(committed(own).split('\n')[2]).toBe(names.join(' · '))
  }
})

test.each(traditional)('%s has the headings, tables, lists and examples of the English text', file => {
  expect(outline(committed(file))).toEqual(outline(committed(englishOf(file))))
})

/** How each line begins that begins a part: `##`, `|`, `-`, a fence. */
const outline = (text: string) => text.match(/^(#+(?= )|\||[-*](?= )|```\w*)/gm)

test.each(allTexts)('the YAML of %s can be read as it stands', file => {
  const examples = [...committed(file).matchAll(/^```yaml\n(.*?)^```/gms)].map(([, yaml = '']) => yaml)
  expect(examples.flatMap(yaml => parseAllDocuments(yaml).flatMap(({ errors }) => errors))).toEqual([])
})

test.each(allTexts)('the links of %s lead somewhere', file => {
  const links = [...committed(file).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)]
  const lost = links.filter(([, target = '', anchor]) => {
    const aim = target ? join(dirname(file), target) : file
    return !existsSync(inRoot(aim)) || (anchor && !anchorsOf(committed(aim)).includes(anchor))
  })
  expect(lost.map(([link]) => link)).toEqual([])
})

/** The names that GitHub gives to headings. */
const anchorsOf = (text: string) =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  )

/** What is not translated yet is shown in English. */
const MOST_UNTRANSLATED = 5

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
