import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import pug from 'pug'
import { describe, expect, test } from 'vitest'
import { cards } from '../src/parts/cards'

const LAYOUT = join(import.meta.dirname, '../layout')
const files = readdirSync(LAYOUT, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.pug'))
  .map(name => name.split(sep).join('/'))
const read = (name: string) => readFileSync(join(LAYOUT, name), 'utf8')

/** What we look at of Pug's syntax tree. */
interface Node {
  readonly type: string
  readonly name?: string
  readonly val?: string
  readonly buffer?: boolean
  readonly filename?: string
  readonly line?: number
  readonly attrs?: readonly { readonly name: string; readonly val: string | boolean }[]
  readonly block?: Node
  readonly nodes?: readonly Node[]
  readonly consequent?: Node
  readonly alternate?: Node
}

const everyNode = (node: Node): Node[] => [
  node,
  ...[node.block, node.consequent, node.alternate, ...(node.nodes ?? [])].flatMap(child =>
    child ? everyNode(child) : [],
  ),
]

/** Hexo asks for the templates at the top; the cards, and what `src/pages` prints by name, stand on their own. */
const pages = files.filter(name => !name.includes('/') && name !== 'skeleton.pug')
const parts = files.filter(name => name.startsWith('cards/') || printedByName().includes(name))

function printedByName(): string[] {
  const folder = join(import.meta.dirname, '../src/pages')
  const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => readFileSync(join(folder, name), 'utf8'))
    .join('\n')
  return [...code.matchAll(/print\.\w+\(\s*'([^']+)'/g)].map(([, name]) => `${name}.pug`)
}

/** Compiles a template and takes down what it is made of. */
function compile(name: string) {
  const trees = new Map<string, Node[]>()
  const look = {
    read: (file: string) => (file.endsWith('_early.js') ? '' : readFileSync(file, 'utf8')),
    postParse(tree: Node, { filename }: { filename: string }) {
      trees.set(relative(LAYOUT, filename).split(sep).join('/'), everyNode(tree))
      return tree
    },
  }
  const options = { filename: join(LAYOUT, name), doctype: 'html', compileDebug: false, plugins: [look] }
  const code = pug.compileClient(read(name), options)
  return { trees, globals: [...code.matchAll(/"(\w+)" in locals_for_with/g)].map(([, global]) => global) }
}

const compiled = new Map([...pages, ...parts].map(name => [name, compile(name)]))
const trees = new Map([...compiled.values()].flatMap(({ trees }) => [...trees]))
const nodesOf = (name: string) => trees.get(name) ?? []

test('every template is a page, a part or included by one', () => {
  expect([...trees.keys()].sort()).toEqual([...files].sort())
})

describe('templates are given one thing', () => {
  test.each(pages)('%s knows its view and nothing else', name => {
    expect(compiled.get(name)?.globals.filter(global => global !== 'view')).toEqual([])
  })

  test.each(parts)('%s knows its part and nothing else', name => {
    expect(compiled.get(name)?.globals.filter(global => global !== 'part')).toEqual([])
  })
})

describe.each(files)('%s', name => {
  const nodes = nodesOf(name)
  const attributes = nodes.flatMap(({ attrs = [] }) => attrs)

  test('has no statements', () => {
    const isStatement = ({ type, buffer }: Node) => type === 'Code' && !buffer
    expect(nodes.filter(isStatement).map(({ val }) => val)).toEqual([])
    expect(read(name)).not.toMatch(/^\s*-(?!\/\/| )|^\s*- /m)
  })

  test('has no script of its own but the early one', () => {
    const inline = nodes.filter(
      ({ type, name, attrs = [] }) =>
        type === 'Tag' && name === 'script' && !attrs.some(({ name }) => name === 'src' || name === 'type'),
    )
    const texts = inline
      .flatMap(script => everyNode(script))
      .filter(({ type }) => type === 'Text' || type === 'Code')
    expect(texts.map(({ val }) => val)).toEqual([])
    expect(inline).toHaveLength(name === 'head/head.pug' ? 1 : 0)
  })

  test('has neither style attributes nor event handlers, so that a strict CSP works', () => {
    expect(attributes.map(({ name }) => name).filter(name => /^(style|on\w+)$/i.test(name))).toEqual([])
    expect(nodes.filter(({ type, name }) => type === 'Tag' && name === 'style')).toEqual([])
  })

  test('has no words in any language', () => {
    const texts = nodes.filter(({ type }) => type === 'Text').map(({ val = '' }) => val)
    const named = attributes.filter(({ name }) =>
      /^(alt|title|placeholder|label|aria-label|aria-description)$/.test(name),
    )
    const literals = named
      .flatMap(({ val }) => (typeof val === 'string' ? [...val.matchAll(/['"`]([^'"`]*)['"`]/g)] : []))
      .map(([, text = '']) => text)
    expect([...texts, ...literals].flatMap(wordsOf)).toEqual([])
  })

  test('fits on one screen', () => {
    expect(read(name).trimEnd().split('\n').length).toBeLessThanOrEqual(60)
  })
})

/** `By` stands between the year and the owner in every Butterfly footer. */
const ALLOWED = ['By']

const wordsOf = (text: string) =>
  (text.replace(/&[a-z]+;/g, ' ').match(/\p{L}+/gu) ?? []).filter(word => !ALLOWED.includes(word))

describe('cards', () => {
  const shown = Object.entries(cards).filter(([, { settings }]) => !settings.meta()?.later)

  test.each(shown)('%s has a template', (_, { template }) => {
    expect(files).toContain(`cards/${template}.pug`)
  })

  test('every template of a card belongs to one, or is printed by name', () => {
    const owners = [
      ...Object.values(cards).map(({ template }) => `cards/${template}.pug`),
      ...printedByName(),
    ]
    expect(files.filter(name => name.startsWith('cards/') && !owners.includes(name))).toEqual([])
  })
})
