import type { ColourScheme } from '../colour-scheme'

interface Member {
  readonly [key: string]: unknown
}

const isMember = (value: unknown): value is Member =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A chart for one scheme: an object with `dark-mode` or `light-mode` stands for what it says under that name. */
export function forScheme(value: unknown, scheme: ColourScheme): unknown {
  if (Array.isArray(value)) return value.map(item => forScheme(item, scheme))
  if (!isMember(value)) return value
  const { 'dark-mode': dark, 'light-mode': light, ...rest } = value
  const chosen = scheme === 'dark' ? dark : light
  if (chosen !== undefined) return forScheme(chosen, scheme)
  return Object.fromEntries(Object.entries(rest).map(([key, item]) => [key, forScheme(item, scheme)]))
}

/** What a chart is called: its title, else the names of what it shows. */
export function chartName(chart: unknown): string | undefined {
  const { plugins } = memberOf(memberOf(chart).options)
  const { text } = memberOf(memberOf(plugins).title)
  if (text !== undefined) return [text].flat().join(' ')
  const names = datasetsOf(chart).flatMap(({ label }) => (label === undefined ? [] : String(label)))
  return names.join(', ') || undefined
}

/** The numbers of a chart, for those who cannot see it. */
export function chartRows(chart: unknown): readonly (readonly string[])[] {
  const { labels } = memberOf(memberOf(chart).data)
  const head = Array.isArray(labels) ? [['', ...labels.map(label => [label].flat().join(' '))]] : []
  const rows = datasetsOf(chart).map(({ label = '', data }) => [
    String(label),
    ...(Array.isArray(data)
      ? data.map(cellText)
      : Object.entries(memberOf(data)).map(pair => pair.join(': '))),
  ])
  return [...head, ...rows]
}

const memberOf = (value: unknown): Member => (isMember(value) ? value : {})

function datasetsOf(chart: unknown): readonly Member[] {
  const { datasets } = memberOf(memberOf(chart).data)
  return Array.isArray(datasets) ? datasets.filter(isMember) : []
}

/** A number, a range of two, or a point such as `{ "x": 1, "y": 2 }`. */
function cellText(cell: unknown): string {
  if (Array.isArray(cell)) return cell.join(' – ')
  return isMember(cell) ? Object.values(cell).join(', ') : String(cell ?? '')
}
