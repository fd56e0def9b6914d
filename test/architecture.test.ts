import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Which folders of `src` each folder may import. `site` is the words that all others speak; `settings` is how options are read. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  site: [],
  settings: [],
  parts: ['site', 'settings'],
  config: ['parts', 'settings', 'site'],
  pages: ['config', 'parts', 'site'],
  hexo: ['config', 'pages', 'parts', 'site'],
  client: [],
}

/** Folders that run wherever JavaScript runs: they know neither Hexo nor Node. */
const PURE = ['site', 'settings', 'parts', 'config', 'pages']

/** `util.inspect` shows a wrong value as the user wrote it; the words of a warning need nothing else of Node. */
const NODE_ALLOWED: Readonly<Record<string, string>> = { 'src/config/words.ts': 'node:util' }

/** Code that the browser runs as well: what one side writes, the other reads. */
const ON_BOTH_SIDES = ['src/site/ids', 'src/site/links-left-out', 'src/site/search-text']

interface Import {
  readonly path: string
  readonly onlyTypes: boolean
}

interface Source {
  readonly file: string
  readonly code: string
  readonly imports: readonly Import[]
}

const SRC = join(import.meta.dirname, '../src')

const sources: readonly Source[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts'))
  .map(name => {
    const code = withoutComments(readFileSync(join(SRC, name), 'utf8'))
    return { file: `src/${name.split(sep).join('/')}`, code, imports: importsOf(code) }
  })

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
}

function importsOf(code: string): Import[] {
  const statements = [...code.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm)]
  const calls = [...code.matchAll(/\bimport\('([^']+)'\)/g)]
  return [
    ...statements.map(([, type, path = '']) => ({ path, onlyTypes: type !== undefined })),
    ...calls.map(([, path = '']) => ({ path, onlyTypes: false })),
  ]
}

/** `src/parts/cards/x` → `parts/cards`: parts of one kind must not know another kind. */
const folderOf = (file: string) =>
  /\.client(\.ts)?$/.test(file) ? 'client' : (file.match(/^src\/(parts\/[^/]+|[^/]+)/)?.[1] ?? file)
const layerOf = (folder: string) => folder.replace(/\/.*/, '')
const fileOf = (file: string, path: string) =>
  normalize(join(dirname(file), path))
    .split(sep)
    .join('/')
const targetOf = (file: string, path: string) => folderOf(fileOf(file, path))

const own = ({ imports }: Source) => imports.filter(({ path }) => path.startsWith('.'))
const foreign = ({ imports }: Source) => imports.filter(({ path }) => !path.startsWith('.'))
const where = (wrong: (source: Source) => boolean) => sources.filter(wrong).map(({ file }) => file)
const isPure = ({ file }: Source) => PURE.includes(layerOf(folderOf(file)))

describe('the folders of src', () => {
  test('are those of the table', () => {
    expect([...new Set(sources.map(({ file }) => layerOf(folderOf(file))))].sort()).toEqual(
      Object.keys(MAY_IMPORT).sort(),
    )
  })

  test.each(sources.map(source => [source.file, source] as const))(
    'import only what they may: %s',
    (file, source) => {
      const folder = folderOf(file)
      const allowed = MAY_IMPORT[layerOf(folder)] ?? []
      const wrong = own(source)
        .filter(({ onlyTypes }) => !(folder === 'client' && onlyTypes))
        .filter(({ path }) => !(folder === 'client' && ON_BOTH_SIDES.includes(fileOf(file, path))))
        .map(({ path }) => targetOf(file, path))
        .filter(
          target =>
            target !== folder && !(allowed.includes(layerOf(target)) && layerOf(target) !== layerOf(folder)),
        )
      expect(wrong).toEqual([])
    },
  )

  test('have no cycles between them', () => {
    const edges = new Map<string, Set<string>>()
    for (const source of sources) {
      const folder = folderOf(source.file)
      const targets = own(source).map(({ path }) => targetOf(source.file, path))
      edges.set(
        folder,
        new Set([...(edges.get(folder) ?? []), ...targets.filter(target => target !== folder)]),
      )
    }
    expect(cyclesIn(edges)).toEqual([])
  })
})

/** The ways that lead back to where they began. */
function cyclesIn(edges: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const walk = (way: readonly string[]): string[] =>
    [...(edges.get(way.at(-1) ?? '') ?? [])].flatMap(next => {
      if (next === way[0]) return [[...way, next].join(' → ')]
      return way.includes(next) ? [] : walk([...way, next])
    })
  return [...edges.keys()].flatMap(folder => walk([folder]))
}

/** What stands in the scripts of the browser, each in a chunk that only blogs load that use it. */
const LIBRARIES = [
  'abcjs',
  'algoliasearch',
  'chart.js',
  'js-md5',
  'medium-zoom',
  'mermaid',
  'photoswipe',
  'swup',
]

/** Dictionaries, see `tools/chinese.ts`. */
const MADE_BY_BUILD = /^chinese:/

const packageOf = (path: string) => path.match(/^(@[^/]+\/)?[^/]+/)?.[0] ?? path

describe('what lies outside', () => {
  test('Hexo is known to src/hexo alone', () => {
    expect(
      where(
        source =>
          !source.file.startsWith('src/hexo/') && foreign(source).some(({ path }) => /^hexo\b/.test(path)),
      ),
    ).toEqual([])
  })

  test('what the build makes is read by src/hexo alone', () => {
    expect(where(source => !source.file.startsWith('src/hexo/') && source.code.includes("'built:"))).toEqual(
      [],
    )
  })

  test('pure folders do not know Node', () => {
    const nodeImports = sources.filter(isPure).flatMap(source =>
      foreign(source)
        .filter(({ path }) => path.startsWith('node:') && NODE_ALLOWED[source.file] !== path)
        .map(({ path }) => `${source.file}: ${path}`),
    )
    expect(nodeImports).toEqual([])
    expect(
      where(source => isPure(source) && /\b(process|__dirname|Buffer|require)\b[.(]/.test(source.code)),
    ).toEqual([])
  })

  test('the browser gets nothing of ours that is not made for it, and only libraries that are named here', () => {
    const clients = sources.filter(({ file }) => folderOf(file) === 'client')
    const libraries = clients.flatMap(foreign).map(({ path }) => path)
    expect([...new Set(libraries.map(packageOf).filter(name => !MADE_BY_BUILD.test(name)))].sort()).toEqual(
      LIBRARIES,
    )
  })
})

describe('the same input gives the same bytes', () => {
  test('no clock and no dice while generating', () => {
    const server = (source: Source) => folderOf(source.file) !== 'client'
    expect(
      where(
        source => server(source) && /Math\.random|Date\.now|new Date\(\)|performance\.now/.test(source.code),
      ),
    ).toEqual([])
  })

  test('no order that depends on the language of the machine', () => {
    expect(
      where(
        source =>
          isPure(source) && /localeCompare\([^,)]*\)|toLocale\w*String\(\)|Intl\.\w+\(\)/.test(source.code),
      ),
    ).toEqual([])
  })
})

describe('types', () => {
  test('any stays at the border to Hexo', () => {
    const anywhere = /(:|<|\bas|=>|\||&|,)\s*any\b|\bany\[\]/
    expect(where(source => !source.file.startsWith('src/hexo/') && anywhere.test(source.code))).toEqual([])
  })

  test('nobody silences the compiler', () => {
    expect(
      where(({ file }) =>
        /@ts-(ignore|nocheck|expect-error)/.test(readFileSync(join(SRC, '..', file), 'utf8')),
      ),
    ).toEqual([])
  })
})
