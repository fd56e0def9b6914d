import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import type { z } from 'zod'
import { loadConfig } from '../src/config/load'
import { topics } from '../src/config/schema'
import { notesOf, optionsOf, valuesOf } from '../src/config/schema-parts'
import { isMap } from '../src/config/tree'
import { documents } from './print-docs'
import { printSchema } from './print-schema'

const INTRODUCTION = `# The options of Butterfly, each with its default. This file is printed by "npm run config".
#
# Copy what you want to change to _config.butterfly.yml in the folder of your blog. A blank option has its default.
# What is marked with (not yet) is understood, but nothing uses it in this release.
`

/** The documented default config: every option with its meaning, its values and its default. */
export function printConfig(): string {
  const { config } = loadConfig({})
  const parts = Object.entries(topics).map(
    ([topic, options]) => `${heading(topic)}\n${printOptions(options, config)}`,
  )
  return [INTRODUCTION, ...parts].join('\n')
}

const heading = (topic: string) => `# ---- ${topic} ${'-'.repeat(100 - topic.length)}\n`

type Options = Readonly<Record<string, z.core.$ZodType>>

const printOptions = (options: Options, defaults: unknown) =>
  Object.entries(options)
    .map(([key, schema]) => `${printOption(key, schema, isMap(defaults) ? defaults[key] : undefined)}\n`)
    .join('\n')

function printOption(key: string, schema: z.core.$ZodType, value: unknown): string {
  const options = optionsOf(schema)
  const lines = options
    ? Object.entries(options).map(([name, child]) =>
        indented(printOption(name, child, isMap(value) ? value[name] : undefined)),
      )
    : []
  return [...comment(schema), `${key}:${options ? '' : scalar(value)}`, ...lines, ...example(schema)].join(
    '\n',
  )
}

function comment(schema: z.core.$ZodType): string[] {
  const { description = '', html, later } = notesOf(schema)
  const values = valuesOf(schema)
  const notes = [html && 'HTML', values.length > 0 && values.join(' / '), later && 'not yet']
  const text = [description, ...notes.filter(Boolean).map(note => `(${note})`)].join(' ').trim()
  return text ? [`# ${text}`] : []
}

const example = (schema: z.core.$ZodType) => {
  const { example } = notesOf(schema)
  return example === undefined ? [] : [commented(indented(yaml(example)))]
}

/** A blank stands for nothing, and for an empty list or map. */
function scalar(value: unknown): string {
  if (Array.isArray(value)) return value.length > 0 ? ` ${yaml(value.join(','))}` : ''
  return value === undefined || isMap(value) ? '' : ` ${yaml(value)}`
}

const yaml = (value: unknown) => stringify(value, { lineWidth: 0 }).trimEnd()
const indented = (text: string) => text.replaceAll(/^(?=.)/gm, '  ')
const commented = (text: string) => text.replaceAll(/^/gm, '#')

if (process.argv[1]?.endsWith('print-config.ts')) {
  const root = join(__dirname, '..')
  writeFileSync(join(root, '_config.butterfly.yml'), printConfig())
  writeFileSync(join(root, 'schema/config.schema.json'), printSchema())
  for (const [file, print] of Object.entries(documents)) writeFileSync(join(root, file), print())
}
