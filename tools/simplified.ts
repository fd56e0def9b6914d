import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Converter } from 'opencc-js'
import { parse } from 'yaml'

const ROOT = join(__dirname, '..')
const read = (name: string) => readFileSync(join(ROOT, name), 'utf8')

const toMainland = Converter({ from: 'twp', to: 'cn' })

/** Where OpenCC changes the characters only, and the mainland has another word. */
const words: Readonly<Record<string, string>> = parse(read('docs/words.zh-CN.yml'))
const anyWord = new RegExp(
  Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'g',
)

/** A document in traditional Chinese as the mainland would write it; its links lead to documents of that kind. */
export const simplified = (document: string) =>
  toMainland(document)
    .replace(anyWord, word => words[word] ?? word)
    .replaceAll('zh-TW.md', 'zh-CN.md')
    .replace(/^(\[English\].+) · .+ · .+\((.+)zh-CN\.md\)$/m, '$1 · [繁體中文]($2zh-TW.md) · 简体中文')

/** What is there in traditional Chinese, in simplified Chinese too. */
export const simplifiedDocuments = Object.fromEntries(
  [...readdirSync(ROOT), ...readdirSync(join(ROOT, 'docs')).map(name => `docs/${name}`)]
    .filter(name => name.endsWith('zh-TW.md'))
    .map(name => [name.replace('zh-TW', 'zh-CN'), () => simplified(read(name))]),
)
