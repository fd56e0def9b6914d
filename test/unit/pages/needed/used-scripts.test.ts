import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadConfig } from '../../../../src/config/load'
import { type BuiltScripts, scriptRules, usedScripts } from '../../../../src/pages/needed/used-scripts'
import type { Contents } from '../../../../src/site/contents'

const SRC = join(import.meta.dirname, '../../../../src')

/** The rules know a module by its path below `src/client/`, or else below `src/`. */
const nameOf = (path: string) =>
  relative(SRC, path)
    .split(sep)
    .join('/')
    .replace(/^client\//, '')

/** The modules of ours that scripts of the browser load later. */
const lateModules = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter(name => /^client[\\/].+\.ts$|\.client\.ts$/.test(name))
  .flatMap(name =>
    [...readFileSync(join(SRC, name), 'utf8').matchAll(/\bimport\('(\.[^']+)'\)/g)].map(([, path = '']) =>
      nameOf(join(SRC, dirname(name), path)),
    ),
  )

describe('the rules', () => {
  test('know every module that is loaded later', () =>
    expect([...new Set(lateModules)].filter(name => !(name in scriptRules))).toEqual([]))

  test('name no other module', () =>
    expect(Object.keys(scriptRules).filter(name => !lateModules.includes(name))).toEqual([]))
})

const scripts: BuiltScripts = {
  main: 'main.js',
  files: {
    'main.js': { name: 'main', needs: ['shared.js'], later: ['tabs.js', 'viewer.js', 'new.js'] },
    'shared.js': { needs: [], later: [] },
    'tabs.js': { name: 'behaviours/tabs', needs: ['more.js'], later: [] },
    'more.js': { needs: [], later: [] },
    'viewer.js': { name: 'behaviours/photo-viewer', needs: ['shared.js'], later: ['library.js'] },
    'library.js': { needs: ['deep.js'], later: [] },
    'deep.js': { needs: [], later: [] },
    'new.js': { name: 'behaviours/nobody-knows', needs: [], later: [] },
  },
}

const contents = (text = '', frontMatter: Readonly<Record<string, string>> = {}): Contents => ({
  holds: markup => text.includes(markup),
  mayHold: markup => text.includes(markup),
  speaks: () => false,
  onEveryPage: () => false,
  says: (option, value) => (value === undefined ? option in frontMatter : frontMatter[option] === value),
})

const used = (written: object, text?: string) =>
  usedScripts(scripts, loadConfig(written).config, contents(text)).sort()

describe('a blog gets', () => {
  const always = ['main.js', 'new.js', 'shared.js']

  test('the main script, what it is made of, and modules without a rule', () =>
    expect(used({})).toEqual(always))

  test('what its texts need', () =>
    expect(used({}, '<div class="tabs">')).toEqual([...always, 'more.js', 'tabs.js'].sort()))

  test('a library and its parts with the behaviour that loads it', () =>
    expect(used({ lightbox: 'fancybox' }, '<img>')).toEqual(
      [...always, 'deep.js', 'library.js', 'viewer.js'].sort(),
    ))

  test('no library for an option that finds nothing to do', () =>
    expect(used({ lightbox: 'fancybox' })).toEqual(always))
})

describe('the rule of', () => {
  const rule = (name: string, written: object, given = contents()) =>
    scriptRules[name]?.(loadConfig(written).config, given)

  test.each<[string, string, object, Contents, boolean]>([
    ['the list of headings', 'behaviours/toc', {}, contents(), true],
    ['the list of headings', 'behaviours/toc', { toc: { post: false, page: false } }, contents(), false],
    [
      'the list of headings that one post asks for',
      'behaviours/toc',
      { toc: { post: false, page: false } },
      contents('', { toc: 'true' }),
      true,
    ],
    ['friends', 'behaviours/remote-links', {}, contents('', { type: 'link' }), true],
    ['friends', 'behaviours/remote-links', {}, contents('', { type: 'tags' }), false],
    ['search', 'search/dialog', { search: { use: 'local_search' } }, contents(), true],
    ['search', 'search/dialog', {}, contents(), false],
    ['Algolia', 'search/algolia-library', { search: { use: 'algolia_search' } }, contents(), true],
    ['Algolia', 'search/algolia-library', { search: { use: 'local_search' } }, contents(), false],
    ['DocSearch', 'search/docsearch', { search: { use: 'docsearch' } }, contents(), true],
    ['counters', 'behaviours/visitor-counters', { busuanzi: { page_pv: true } }, contents(), true],
  ])('%s: %s with %j', (_, name, written, given, expected) =>
    expect(rule(name, written, given)).toBe(expected),
  )
})
