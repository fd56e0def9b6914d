import type { Position } from './positions'
import type { Problem } from './problem'
import { pathText, sentence } from './words'

/** The file that options come from; `prefix` is the key that they stand under, such as `theme_config`. */
export interface Source {
  readonly file: string
  readonly text: string
  readonly prefix?: string
}

/** Puts all problems into words, each with its place in the first source that has it. */
export async function report(problems: readonly Problem[], ...sources: readonly Source[]): Promise<string> {
  const find = await finder(sources)
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  const files = new Set(problems.map(problem => find(problem)?.source.file ?? placeOf(problem)))
  const header = `${count} in ${[...files].join(' and ')}. The site is built all the same, with what is said here.`
  return [header, ...grouped(problems).map(group => inWords(group, find))].join('\n\n')
}

/** What is wrong is told without a line where there is none to show. */
const placeOf = ({ kind }: Problem) => (kind === 'image' ? 'posts and pages' : 'the options of the theme')

/** Unknown options of one section that resemble nothing, often dozens from an old release, are told together. */
function grouped(problems: readonly Problem[]): Problem[][] {
  const groups = new Map<unknown, Problem[]>()
  for (const problem of problems) {
    const alike = problem.kind === 'unknown' && !problem.suggestion
    const group = alike ? pathText(problem.path.slice(0, -1)) : problem
    groups.set(group, [...(groups.get(group) ?? []), problem])
  }
  return [...groups.values()]
}

type Find = (problem: Problem) => (Position & { readonly source: Source }) | undefined

/** These are shown at the value, the others at the key. */
const ABOUT_VALUES: ReadonlySet<Problem['kind']> = new Set(['value', 'file', 'language'])

/** The YAML parser is only loaded when there is something to report. */
async function finder(sources: readonly Source[]): Promise<Find> {
  const { positionsIn } = await import('./positions')
  const searches = sources.map(source => ({ source, find: positionsIn(source.text) }))
  return ({ kind, path }) => {
    if (kind === 'image') return undefined
    for (const { source, find } of searches) {
      const position = find(source.prefix ? [source.prefix, ...path] : path, ABOUT_VALUES.has(kind))
      if (position) return { ...position, source }
    }
    return undefined
  }
}

function inWords([problem, ...others]: readonly Problem[], find: Find): string {
  if (!problem) return ''
  const path = others.length > 0 ? problem.path.slice(0, -1) : problem.path
  const text = [pathText(path), sentence(problem, others)].filter(Boolean).join(': ')
  const place = find(problem)
  if (!place) return text
  return `${place.source.file}:${place.line}:${place.column} ${text}\n${frame(place.source.text, place)}`
}

/** The line with a mark below the place, and the line before it. */
function frame(text: string, { line, column }: Position): string {
  const width = String(line).length
  const lines = text.split(/\r?\n/)
  const indent = (lines[line - 1] ?? '').slice(0, column - 1).replaceAll(/[^\t]/g, ' ')
  const numbered = [line - 1, line]
    .filter(number => lines[number - 1]?.trim())
    .map(number => `  ${String(number).padStart(width)} | ${lines[number - 1]}`)
  return [...numbered, `  ${' '.repeat(width)} | ${indent}^`].join('\n')
}
