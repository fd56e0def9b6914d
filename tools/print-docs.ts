import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import type { z } from 'zod'
import { loadConfig } from '../src/config/load'
import { allowedValues, oldNamesOf } from '../src/config/option-info'
import { topics } from '../src/config/schema'
import { notesOf, optionsOf } from '../src/config/schema-parts'
import { isMap } from '../src/config/tree'
import { simplifiedDocuments } from './simplified'

/** How a document says the same in another language. */
interface Tongue {
  readonly title: string
  readonly introduction: readonly string[]
  readonly columns: readonly string[]
  readonly oldNames: string
  readonly later: string
  readonly html: string
  readonly example: string
  /** A sentence of the schema. */
  readonly say: (english: string) => string
  /** What an option can be. */
  readonly allowed: (english: string) => string
}

const english: Tongue = {
  title: 'Configuration',
  introduction: [
    'English · [繁體中文](configuration.zh-TW.md) · [简体中文](configuration.zh-CN.md)',
    'Every option of `_config.butterfly.yml`, printed from the schema by `npm run config`.',
    'A blank option has its default. Names of older releases work too: `npx hexo butterfly migrate` rewrites them, `npx hexo butterfly config <option>` shows what an option is in your blog. What is marked *(not yet)* is understood, but nothing uses it in this release.',
  ],
  columns: ['Option', 'Can be', 'Default', 'Meaning'],
  oldNames: 'Old names: ',
  later: '*(not yet)*',
  html: 'HTML is allowed.',
  example: 'Example:',
  say: text => text,
  allowed: text => text,
}

const TABLE = join(__dirname, '../docs/descriptions.zh-TW.yml')

/** English sentences of the schema, and what they are in traditional Chinese. */
export const readTranslations = (): Readonly<Record<string, string>> => parse(readFileSync(TABLE, 'utf8'))

function chinese(): Tongue {
  const translations = readTranslations()
  const say = (text: string) => translations[text] ?? text
  const allowed = (text: string): string =>
    text
      .replace(/^a list of maps with (.*)$/, '清單，每項含 $1')
      .replace(/^a list of: (.*)$/, (_, item) => `清單，每項為：${allowed(item)}`)
      .replace(
        /^(a whole number|a number) from (\S+) to (\S+)$/,
        (_, kind, from, to) => `${say(kind)}，${from} 到 ${to}`,
      )
      .replace(/^(a whole number|a number) from (\S+)$/, (_, kind, from) => `${say(kind)}，${from} 以上`)
      .replace(/^[a-z1].*$/, say)
  return {
    title: '設定',
    introduction: [
      '[English](configuration.md) · 繁體中文 · [简体中文](configuration.zh-CN.md)',
      '`_config.butterfly.yml` 的所有選項，由 `npm run config` 依 schema 產生。',
      '留空的選項使用預設值。舊版的名稱也可以用：`npx hexo butterfly migrate` 會改寫它們，`npx hexo butterfly config <選項>` 會顯示某個選項在你的部落格中的值。標示*（尚未）*的選項可以寫，但這個版本還沒有作用。',
    ],
    columns: ['選項', '可用的值', '預設值', '說明'],
    oldNames: '舊名稱：',
    later: '*（尚未）*',
    html: '可以使用 HTML。',
    example: '範例：',
    say,
    allowed,
  }
}

/** Every option with its values, default, meaning and old names, in each language; and all else in simplified Chinese. */
export const documents: Readonly<Record<string, () => string>> = {
  'docs/configuration.md': () => print(english),
  'docs/configuration.zh-TW.md': () => print(chinese()),
  ...simplifiedDocuments,
}

function print(tongue: Tongue): string {
  const { config } = loadConfig({})
  const parts = Object.entries(topics).map(([topic, options]) => {
    const rows = rowsOf(options, '', config, tongue)
    return [
      `## ${tongue.say(topic)}`,
      [...head(tongue), ...rows].join('\n'),
      ...examples(options, tongue),
    ].join('\n\n')
  })
  return `${[`# ${tongue.title}`, ...tongue.introduction, ...parts].join('\n\n')}\n`
}

type Options = Readonly<Record<string, z.core.$ZodType>>

const row = (cells: readonly string[]) => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`

const head = ({ columns }: Tongue) => [row(columns), row(columns.map(() => '---'))]

const rowsOf = (
  options: Options,
  prefix: string,
  defaults: unknown,
  tongue: Tongue,
  isLater = false,
): string[] =>
  Object.entries(options).flatMap(([key, schema]) => {
    const name = prefix + key
    const later = isLater || notesOf(schema).later === true
    const value = isMap(defaults) ? defaults[key] : undefined
    const inner = optionsOf(schema)
    const cells = inner
      ? [`**\`${name}\`**`, '', '', meaning(name, schema, later, tongue)]
      : [
          `\`${name}\``,
          tongue.allowed(allowedValues(schema)),
          code(value),
          meaning(name, schema, later, tongue),
        ]
    return [row(cells), ...rowsOf(inner ?? {}, `${name}.`, value, tongue, later)]
  })

function meaning(name: string, schema: z.core.$ZodType, later: boolean, tongue: Tongue): string {
  const { description, html } = notesOf(schema)
  const old = oldNamesOf(name).map(oldName => `\`${oldName}\``)
  return [
    description && sentence(tongue.say(description)),
    html && tongue.html,
    old.length > 0 && tongue.oldNames + old.join(', '),
    later && tongue.later,
  ]
    .filter(Boolean)
    .join(' ')
}

/** Descriptions have no full stop; a row has more to say behind them. */
const sentence = (text: string) =>
  /[.。]$/.test(text) ? text : `${text}${/\p{Script=Han}/u.test(text) ? '。' : '.'}`

function code(value: unknown): string {
  if (value === undefined || (typeof value === 'object' && Object.keys(value as object).length === 0))
    return ''
  return `\`${Array.isArray(value) ? value.join(', ') : String(value)}\``
}

function examples(options: Options, tongue: Tongue): string[] {
  const found = examplesIn(options)
  return isEmpty(found) ? [] : [`${tongue.example}\n\n\`\`\`yaml\n${yaml(found)}\n\`\`\``]
}

const yaml = (value: unknown) => stringify(value, { lineWidth: 0 }).trimEnd()

/** Each example below the sections that it stands in. */
const examplesIn = (options: Options): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(options)
      .map(([key, schema]) => [key, notesOf(schema).example ?? examplesIn(optionsOf(schema) ?? {})] as const)
      .filter(([, example]) => !isEmpty(example)),
  )

const isEmpty = (value: unknown) => isMap(value) && Object.keys(value).length === 0
