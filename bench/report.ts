import { type Cost, median, type Round } from './measure'
import type { ThemeName } from './themes'
import { type PageWeight, type Weight, type WeightType, weightTypes } from './weight'

export interface Result {
  readonly name: ThemeName
  /** The rounds by the number of posts. */
  readonly rounds: ReadonlyMap<number, readonly Round[]>
  readonly weights: ReadonlyMap<string, PageWeight>
}

const titles: Record<ThemeName, string> = {
  floor: 'bare theme',
  butterfly: 'hexo-theme-butterfly 5.7.0',
  ours: 'hexo-butterfly',
}

const typeTitles: Record<WeightType, string> = {
  html: 'HTML',
  css: 'CSS',
  js: 'JavaScript',
  fonts: 'fonts',
  images: 'images',
  other: 'other files',
}

type Cell = (result: Result) => string

function table(results: readonly Result[], rows: readonly (readonly [string, Cell])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(['', ...results.map(({ name }) => titles[name])]),
    line(['---', ...results.map(() => '---:')]),
    ...rows.map(([title, cell]) => line([title, ...results.map(cell)])),
  ].join('\n')
}

function middle(result: Result, posts: number, state: keyof Round, value: keyof Cost): number {
  return median((result.rounds.get(posts) ?? []).map(round => round[state][value]))
}

/** CPU milliseconds for each post beyond the small blog. */
function perPost(result: Result, small: number, large: number): number {
  const added = middle(result, large, 'cold', 'cpuSeconds') - middle(result, small, 'cold', 'cpuSeconds')
  return (added * 1000) / (large - small)
}

/** The costs of building as a Markdown table, with ratios to the bare theme when that was measured too. */
export function costTable(results: readonly Result[], sizes: readonly number[]): string {
  const floor = results.find(({ name }) => name === 'floor')
  const ratio = (posts: number, state: keyof Round, value: keyof Cost, digits: number): Cell => {
    return result => {
      const own = middle(result, posts, state, value)
      if (!floor || result === floor) return own.toFixed(digits)
      return `${own.toFixed(digits)} (${(own / middle(floor, posts, state, value)).toFixed(2)} ×)`
    }
  }
  const [small, large] = [Math.min(...sizes), Math.max(...sizes)]
  const growth = (result: Result) => perPost(result, small, large).toFixed(1)
  const growthOverFloor = (result: Result) =>
    floor ? (perPost(result, small, large) - perPost(floor, small, large)).toFixed(1) : '–'
  return table(results, [
    ...sizes.flatMap((posts): [string, Cell][] => [
      [`cold, ${posts} posts, CPU s`, ratio(posts, 'cold', 'cpuSeconds', 2)],
      [`warm after one edit, ${posts} posts, CPU s`, ratio(posts, 'warm', 'cpuSeconds', 2)],
      [`peak memory, cold, ${posts} posts, MiB`, ratio(posts, 'cold', 'peakMiB', 0)],
    ]),
    ...(large > small
      ? ([
          ['cost per added post, CPU ms', growth],
          ['cost per added post over the bare theme, CPU ms', growthOverFloor],
        ] satisfies [string, Cell][])
      : []),
  ])
}

function kibibytes(bytes: number): string {
  return (bytes / 1024).toFixed(1)
}

function foreignCell(weight: PageWeight | undefined): string {
  const hosts = [...(weight?.foreign ?? [])].map(([host, count]) => `${host} ${count}`)
  return hosts.join(', ') || '0'
}

function weightCell(weight: Weight | undefined): string {
  return weight?.raw ? `${kibibytes(weight.raw)} / ${kibibytes(weight.brotli)}` : '0'
}

function total(weight: PageWeight | undefined): Weight {
  const parts = Object.values(weight?.types ?? {})
  const sum = (measure: keyof Weight) => parts.reduce((bytes, part) => bytes + part[measure], 0)
  return { raw: sum('raw'), brotli: sum('brotli') }
}

/** What the pages weigh as a Markdown table: KiB as they lie on disk and after Brotli; types that no page has are left out. */
export function weightTable(results: readonly Result[]): string {
  const pages = [...(results[0]?.weights.keys() ?? [])]
  const rows = pages.flatMap((page): [string, Cell][] => {
    const used = weightTypes.filter(type => results.some(({ weights }) => weights.get(page)?.types[type].raw))
    return [
      ...used.map((type): [string, Cell] => [
        `${page}: ${typeTitles[type]}, KiB raw / Brotli`,
        ({ weights }) => weightCell(weights.get(page)?.types[type]),
      ]),
      [
        `${page}: all of its own host, KiB raw / Brotli`,
        ({ weights }) => weightCell(total(weights.get(page))),
      ],
      [`${page}: files asked of other hosts`, ({ weights }) => foreignCell(weights.get(page))],
    ]
  })
  return table(results, rows)
}
