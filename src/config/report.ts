import { inspect } from 'node:util'
import type { Position } from './positions'
import type { Path, Problem } from './problem'

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
  const where = sources.map(({ file }) => file).join(' and ') || 'the options of the theme'
  const header = `${count} in ${where}. The site is built all the same, with the values named here.`
  return [header, ...problems.map(problem => inWords(problem, find(problem)))].join('\n\n')
}

type Find = (problem: Problem) => (Position & { readonly source: Source }) | undefined

/** The YAML parser is only loaded when there is something to report. */
async function finder(sources: readonly Source[]): Promise<Find> {
  const { positionsIn } = await import('./positions')
  const searches = sources.map(source => ({ source, find: positionsIn(source.text) }))
  return ({ kind, path }) => {
    for (const { source, find } of searches) {
      const position = find(source.prefix ? [source.prefix, ...path] : path, kind === 'value')
      if (position) return { ...position, source }
    }
    return undefined
  }
}

function inWords(problem: Problem, place: ReturnType<Find>): string {
  const name = pathText(problem.path)
  const text = name ? `${name}: ${sentence(problem)}` : sentence(problem)
  if (!place) return text
  return `${place.source.file}:${place.line}:${place.column} ${text}\n${frame(place.source.text, place)}`
}

function sentence(problem: Problem): string {
  switch (problem.kind) {
    case 'unknown': {
      const { suggestion } = problem
      return suggestion
        ? `there is no such option. Did you mean "${suggestion}"?`
        : 'there is no such option.'
    }
    case 'value':
      return `expected ${problem.expected}, got ${valueText(problem.got)}; ${insteadText(problem.used)}.`
    case 'no-link':
      return 'this entry has no link; it is left out.'
    case 'too-deep':
      return 'the menu has two levels, and this entry opens a third; it is left out.'
  }
}

const pathText = (path: Path) =>
  path
    .map(step =>
      typeof step === 'number' ? `[${step}]` : /^[\w-]+$/.test(step) ? `.${step}` : `["${step}"]`,
    )
    .join('')
    .replace(/^\./, '')

function insteadText(used: unknown): string {
  if (used === undefined) return 'it is left out'
  return typeof used === 'object' ? 'using the defaults' : `using ${valueText(used)}`
}

const LONGEST_VALUE = 60

function valueText(value: unknown): string {
  const text =
    typeof value === 'string'
      ? JSON.stringify(value)
      : inspect(value, { depth: 1, breakLength: Number.POSITIVE_INFINITY })
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text
}

/** The line with a mark below the place, and the line before it. */
function frame(text: string, { line, column }: Position): string {
  const width = String(line).length
  const lines = text.split(/\r?\n/)
  const numbered = [line - 1, line]
    .filter(number => lines[number - 1]?.trim())
    .map(number => `  ${String(number).padStart(width)} | ${lines[number - 1]}`)
  return [...numbered, `  ${' '.repeat(width)} | ${' '.repeat(column - 1)}^`].join('\n')
}
