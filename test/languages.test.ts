import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

type Messages = { readonly [key: string]: string | Messages }

const root = join(import.meta.dirname, '..')

function flatten(messages: Messages, prefix = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, message]): [string, string][] =>
    typeof message === 'object' ? flatten(message, `${prefix}${key}.`) : [[prefix + key, message]],
  )
}

function filesBelow(folder: string, ending: string): string[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  return names.filter(name => name.endsWith(ending)).map(name => join(root, folder, name))
}

/**
 * Printf takes its values by position, so the order of `%s` is free, but how many there are is not. A language may say
 * where the number of `date_suffix` stands (`${n}`).
 */
function placeholders(message: string): string[] {
  return (message.match(/%s|\$\{(?!n\})\w+\}/g) ?? []).sort()
}

const languages = filesBelow('languages', '.yml').map(file => ({
  name: basename(file, '.yml'),
  messages: new Map(flatten(parse(readFileSync(file, 'utf8')))),
}))
const reference = languages.find(({ name }) => name === 'default')?.messages ?? new Map<string, string>()

test('there are the seven languages of Butterfly, and more', () => {
  const names = languages.map(({ name }) => name).sort()
  expect(names).toEqual(
    expect.arrayContaining(['default', 'en', 'ja', 'ko', 'zh-CN', 'zh-HK', 'zh-TW', 'ar', 'es', 'fr']),
  )
})

describe.each(languages)('$name', ({ messages }) => {
  test('has exactly the keys of the default language', () => {
    expect([...messages.keys()].sort()).toEqual([...reference.keys()].sort())
  })

  test('has no blank message', () => {
    const blank = [...messages].filter(([, message]) => typeof message !== 'string' || !message.trim())
    expect(blank).toEqual([])
  })

  test('uses the placeholders of the default language', () => {
    const wrong = [...messages].filter(
      ([key, message]) => placeholders(message).join() !== placeholders(reference.get(key) ?? '').join(),
    )
    expect(wrong).toEqual([])
  })
})

test('English is the default', () => {
  expect(languages.find(({ name }) => name === 'en')?.messages).toEqual(reference)
})

test('every message that the code asks for exists', () => {
  const missing = filesBelow('src', '.ts').flatMap(file =>
    [...readFileSync(file, 'utf8').matchAll(/\bt\(\s*'([^']+)'/g)]
      .map(([, key = '']) => key)
      .filter(key => !reference.has(key))
      .map(key => `${basename(file)}: ${key}`),
  )
  expect(missing).toEqual([])
})
