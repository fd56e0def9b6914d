import type { Place } from './places'
import type { Position } from './positions'
import { isMistake, isOld, type Mistake, PLACELESS, type Problem } from './problem'
import { pathText, sectionMove, sentence } from './words'

/** The file that options come from; `prefix` is the key that they stand under, such as `theme_config`. */
export interface Source {
  readonly file: string
  readonly text: string
  readonly prefix?: string
}

/** Puts what is wrong into words, each with its place in the first source that has it. */
export async function report(problems: readonly Problem[], ...sources: readonly Source[]): Promise<string> {
  // The YAML parser is only loaded when there is something to report.
  const { placeFinder } = await import('./places')
  const find = placeFinder(sources)
  const mistakes = problems.filter(isMistake)
  const news = mistakes.filter(problem => !isOld(problem))
  const old = mistakes.filter(isOld)
  const counts = [counted(news, 'problem'), counted(old, 'old option')].filter(Boolean).join(' and ')
  const files = new Set(mistakes.map(problem => find(problem)?.source.file ?? placeOf(problem)))
  const header = `${counts} in ${[...files].join(' and ')}. The site is built all the same, with what is said here.`
  return [header, ...grouped(news).map(group => inWords(group, find)), ...ofOldReleases(old, find)].join(
    '\n\n',
  )
}

const counted = ({ length }: readonly Mistake[], noun: string) =>
  length > 0 ? `${length} ${noun}${length > 1 ? 's' : ''}` : ''

const OLD_KINDS: Readonly<Partial<Record<Mistake['kind'], string>>> = {
  renamed: 'Old names, understood as what follows the arrow ("npx hexo butterfly migrate" rewrites them):',
  overruled: 'Old names beside new ones:',
  removed: 'Options without effect:',
}

/** Files of older releases hold dozens of old options: a line for each must do. */
const ofOldReleases = (problems: readonly Mistake[], find: Find): string[] =>
  Object.entries(OLD_KINDS).flatMap(([wanted, header]) => {
    const alike = problems
      .filter(({ kind }) => kind === wanted)
      .toSorted((one, other) => lineOf(one, find) - lineOf(other, find))
    const lines = together(alike).map(group => oldLine(group, find))
    return lines.length > 0 ? [[header, ...lines].join('\n')] : []
  })

const lineOf = (problem: Mistake, find: Find) => find(problem)?.line ?? 0

/** Options that went together from one section to another, or have no effect for one reason, take one line. */
function together(problems: readonly Mistake[]): Mistake[][] {
  const groups = new Map<unknown, Mistake[]>()
  for (const problem of problems) {
    const route = problem.kind === 'renamed' ? sectionMove(problem) : undefined
    const reason =
      problem.kind === 'removed' && [pathText(problem.path.slice(0, -1)), sentence(problem)].join(' ')
    const key = route ? route.map(pathText).join(' ') : reason || problem
    groups.set(key, [...(groups.get(key) ?? []), problem])
  }
  return [...groups.values()]
}

function oldLine([problem, ...others]: readonly Mistake[], find: Find): string {
  if (!problem) return ''
  const place = find(problem)
  const where = place ? `${place.source.file}:${place.line}:${place.column} ` : ''
  const route = problem.kind === 'renamed' && others.length > 0 ? sectionMove(problem) : undefined
  const names = [problem, ...others].map(({ path }) => path.at(-1)).join(', ')
  if (route) return `  ${where}${pathText(route[0])} → ${pathText(route[1])}: ${names}`
  if (others.length > 0)
    return `  ${where}${[pathText(problem.path.slice(0, -1)), names].filter(Boolean).join(': ')}: ${sentence(problem)}`
  const colon = problem.kind === 'removed' ? ':' : ''
  return `  ${where}${pathText(problem.path)}${colon} ${sentence(problem)}`
}

/** What is wrong is told without a line where there is none to show. */
const placeOf = ({ kind }: Problem) => PLACELESS[kind] ?? 'the options of the theme'

/** Of one section, unknown options that resemble nothing, and of one list, missing files, are told together. */
function grouped(problems: readonly Mistake[]): Mistake[][] {
  const groups = new Map<unknown, Mistake[]>()
  for (const problem of problems) {
    const parent = `${problem.kind} ${pathText(problem.path.slice(0, -1))}`
    const group = isOneOfMany(problem) ? parent : problem
    groups.set(group, [...(groups.get(group) ?? []), problem])
  }
  return [...groups.values()]
}

const isOneOfMany = (problem: Mistake) =>
  (problem.kind === 'unknown' && !problem.suggestion) ||
  (problem.kind === 'file' && typeof problem.path.at(-1) === 'number')

type Find = (problem: Mistake) => Place | undefined

function inWords([problem, ...others]: readonly Mistake[], find: Find): string {
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
