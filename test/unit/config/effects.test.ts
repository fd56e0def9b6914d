import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from 'vitest'
import { loadConfig } from '../../../src/config/load'
import { type Config, configSchema } from '../../../src/config/schema'
import { notesOf, optionsOf, valuesOf } from '../../../src/config/schema-parts'
import { at, put, type Tree, withRest } from '../../../src/config/tree'
import { everything } from '../../fixtures/everything'

type Schema = (typeof configSchema.shape)[keyof typeof configSchema.shape]

/** An option that is no section. */
interface Leaf {
  readonly name: string
  readonly path: readonly string[]
  readonly schema: Schema
  readonly later: boolean
}

const leavesOf = (options: object, above: readonly string[] = [], laterAbove = false): Leaf[] =>
  Object.entries(options as Record<string, Schema>).flatMap(([key, schema]) => {
    const path = [...above, key]
    const later = laterAbove || notesOf(schema).later === true
    const inside = optionsOf(schema)
    return inside ? leavesOf(inside, path, later) : [{ name: path.join('.'), path, schema, later }]
  })

const leaves = leavesOf(configSchema.shape)

/** Options that only Hexo can show to work, and the test that does. Its text names the option. */
const IN_HEXO: Readonly<Record<string, string>> = {
  'error_404.enable': 'sites/special-pages.test.ts',
  'CDN.internal_provider': 'sites/cdn.test.ts',
  'CDN.third_party_provider': 'unit/pages/services/libraries.test.ts',
  'CDN.version': 'unit/config/providers.test.ts',
  'CDN.custom_format': 'unit/config/providers.test.ts',
  'CDN.option': 'sites/cdn.test.ts',
  'icons.extra': 'sites/icons.test.ts',
  'icons.webfont': 'sites/icons.test.ts',
  'images.optimize': 'sites/smaller-images.test.ts',
  'images.formats': 'sites/smaller-images.test.ts',
  'images.quality': 'sites/smaller-images.test.ts',
  'images.widths': 'sites/smaller-images.test.ts',
  'images.placeholder': 'sites/smaller-images.test.ts',
  'mermaid.enable': 'sites/diagrams.test.ts',
  'mermaid.code_write': 'sites/diagrams.test.ts',
  'search.algolia_search.hitsPerPage': 'browser/search.spec.ts',
  'math.use': 'sites/formulas.test.ts',
  'math.per_page': 'unit/hexo/texts/math.test.ts',
  'math.mathjax.tags': 'unit/parts/math/formulas.test.ts',
}

/** Options that ask for what is so anyway. Their meaning says so. */
const SO_ANYWAY = /^(It always is|It is always|Not needed|Needs no care|Browsers do it by themselves)/

/** Values of which every option accepts a few. */
const VALUES: readonly unknown[] = [
  ...[
    true,
    false,
    0,
    1,
    2,
    3,
    'other',
    'date',
    '7px',
    '#123456',
    '/other.png',
    '\\f0e7',
    'readmode, toc',
    '1,2,3',
  ],
  ...[['/other.png'], { twitter_card: 'other', typeSpeed: 7, a: '/other.png', A: '/other.png' }],
  ...[[{ name: 'other', content: 'other' }], [{ img: '/other.png' }]],
]

const defaults = loadConfig({}).config
const ADDRESS = 'https://example.com/a'

const accepts = (path: Leaf['path'], value: unknown) => loadConfig(put({}, path, value)).problems.length === 0

/** Every switch on, and every blank that takes an address filled in, such as the account of a service. */
const allOn = leaves.reduce<unknown>((tree, { path }) => {
  const value = at(defaults, path)
  if (typeof value === 'boolean') return put(tree, path, true)
  return value === undefined && accepts(path, ADDRESS) ? put(tree, path, ADDRESS) : tree
}, {}) as Tree

const mostOn = withRest(
  {
    aside: { card_archives: { type: 'yearly' } },
    beautify: { field: 'site' },
    chat: { use: 'crisp' },
    code_blocks: { height_limit: 100 },
    comments: { use: ['Waline', 'Giscus'] },
    darkmode: { autoChangeMode: 2 },
    lightbox: 'fancybox',
    math: { use: 'katex' },
    noticeOutdate: { limit_day: 1 },
    post_meta: { page: { date_format: 'relative' }, post: { date_format: 'relative' } },
    reward: { QR_code: [{ img: '/a.png' }] },
    rightside_item_order: { hide: 'readmode' },
    search: { use: 'local_search' },
    share: { use: 'addtoany' },
    subtitle: { sub: ['one', 'two'], source: false },
    theme_color: { main: '#aabbcc' },
  },
  allOn,
) as Tree

/** Configs in which options can show what they do: most are of use beside others only. */
const SURROUNDINGS: readonly Tree[] = [
  mostOn,
  {},
  { beautify: { enable: true }, display_mode: 'dark' },
  { rightside_item_order: { enable: true } },
  // Counts need the system, which comes late then.
  withRest({ comments: { use: ['Waline'], lazyload: false } }, mostOn) as Tree,
  { chat: { use: 'crisp' }, crisp: { website_id: 'me' } },
  withRest({ search: { use: 'algolia_search' } }, mostOn) as Tree,
  withRest({ search: { use: 'docsearch' } }, mostOn) as Tree,
  { subtitle: { enable: true, sub: ['one', 'two'], source: 1 } },
  {
    clickShowText: { enable: true, text: ['one', 'two'] },
    lazyload: { enable: true },
    preloader: { enable: true, source: 2 },
    translate: { enable: true },
  },
]

const CHOICES = [
  ['comments', 'use'],
  ['chat', 'use'],
  ['search', 'use'],
  ['math', 'use'],
]

/** A section of a service shows what it does when the service is chosen. */
const chosen = ({ path: [section] }: Leaf) =>
  CHOICES.filter(choice => accepts(choice, section)).map(choice => put(mostOn, choice, section) as Tree)

function hasEffect(leaf: Leaf): boolean {
  const { path, schema } = leaf
  const values = [...valuesOf(schema), ...VALUES]
  return [...SURROUNDINGS, ...chosen(leaf)].some(written => {
    const before = outcome(written)
    return values.some(value => {
      const { config, problems } = loadConfig(put(written, path, value))
      const isOther = !isDeepStrictEqual(at(config, path), at(before.config, path))
      return problems.length === 0 && isOther && differs(everything(config), before.pieces)
    })
  })
}

const differs = (pieces: Iterable<string>, before: readonly string[]) => {
  let index = 0
  for (const piece of pieces) if (piece !== before[index++]) return true
  return false
}

/** What a config does, remembered. */
const outcomes = new Map<Tree, { config: Config; pieces: readonly string[] }>()
function outcome(written: Tree) {
  const { config } = loadConfig(written)
  const known = outcomes.get(written) ?? { config, pieces: [...everything(config)] }
  outcomes.set(written, known)
  return known
}

const meaning = ({ schema }: Leaf) => notesOf(schema).description ?? ''
const shows = (leaf: Leaf) => !(leaf.name in IN_HEXO) && !SO_ANYWAY.test(meaning(leaf))

describe('an option', () => {
  test('can show what it does', () => {
    for (const written of SURROUNDINGS) expect(loadConfig(written).problems).toEqual([])
  })

  test.each(leaves.filter(leaf => !leaf.later && shows(leaf)))(
    '$name changes what pages print, is proved in Hexo, or is marked as not yet in use',
    leaf => expect(hasEffect(leaf)).toBe(true),
  )

  test.each(Object.entries(IN_HEXO))('%s has a test with Hexo', (name, file) => {
    const path = join(import.meta.dirname, '../..', file)
    expect(existsSync(path) && readFileSync(path, 'utf8')).toContain(name.split('.').at(-1))
  })

  test.each(leaves.filter(leaf => SO_ANYWAY.test(meaning(leaf))))(
    '$name changes nothing, as its meaning says',
    leaf => expect(hasEffect(leaf)).toBe(false),
  )
})
