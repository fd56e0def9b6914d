import { inspect } from 'node:util'
import type { Mistake, Path, Problem } from './problem'

/** What is wrong, and what happens now. `others` are unknown options of the same section. */
export function sentence(problem: Mistake, others: readonly Mistake[] = []): string {
  switch (problem.kind) {
    case 'unknown':
      if (others.length > 0) return `there are no such options: ${lastKeys([problem, ...others])}.`
      return `there is no such option.${question(problem.suggestion)}`
    case 'value':
      return `expected ${problem.expected}, got ${valueText(problem.got)}; ${insteadText(problem.used)}.`
    case 'no-link':
      return `this entry has no link; it is left out. Write it as "${problem.path.at(-1)}: /path/ || icon", or remove it.`
    case 'too-deep':
      return 'the menu has two levels, and this entry opens a third; it is left out.'
    case 'loop':
      return 'this alias stands within what it names, so that it never ends; it is left out.'
    case 'icon':
      return `there is no icon "${problem.icon}" in Font Awesome Free; nothing is shown in its place.${question(problem.suggestion)}`
    case 'file':
      if (others.length > 0)
        return `${others.length + 1} files are not there: ${fileNames([problem, ...others])}. Put them into the folder source/ of the blog, or correct the paths.`
      return `there is no file "${problem.file}". Put it into the folder source/ of the blog, or correct the path.`
    case 'image':
      return `source/${problem.source}${problem.line ? `:${problem.line}` : ''}: the ${problem.use === 'text' ? 'image' : problem.use} "${problem.file}" is not there. ${imageCure(problem)}`
    case 'broken-image':
      return `${problem.file} cannot be read as an image (${problem.reason}); it is shown as it is.`
    case 'needs':
      return `this needs the package ${problem.name}${problem.reason ? `, which cannot be loaded (${problem.reason})` : ''}; until then it does nothing. Run: npm install ${problem.name}`
    case 'tag':
      return `source/${problem.source}${problem.line ? `:${problem.line}` : ''} {% ${problem.tag} %}: ${problem.text}`
    case 'formula':
      return `source/${problem.source}${problem.line ? `:${problem.line}` : ''}: the formula ${problem.formula} cannot be drawn (${problem.reason}); its source is shown.`
    case 'language':
      return `there is no translation "${problem.got}"; the site speaks English. There are ${problem.known.join(', ')}.`
    case 'renamed':
      return `→ ${problem.now.map(settingText).join(', ')}`
    case 'overruled':
      return `does not count, because ${pathText(problem.by)} says something else.`
    case 'removed':
      return problem.reason
    case 'incomplete':
      return `${problem.choice} is chosen, but ${problem.missing.join(' and ')} ${problem.missing.length > 1 ? 'are' : 'is'} blank; without it nothing is shown. Fill it in, or choose something else.`
    case 'rivals':
      return `${problem.names.join(' and ')} cannot be on one page; keep one of them.`
    case 'package':
      return `${problem.name} is installed: ${problem.why}`
  }
}

/** From where to where an option went when it kept its own name and value. */
export function sectionMove({ path, now }: Mistake & { kind: 'renamed' }): [Path, Path] | undefined {
  const [first] = now
  const isKept = first && now.length === 1 && first.value === undefined && first.path.at(-1) === path.at(-1)
  return isKept && path.length > 1 ? [path.slice(0, -1), first.path.slice(0, -1)] : undefined
}

const settingText = ({ path, value }: { path: Path; value?: unknown }) =>
  value === undefined ? pathText(path) : `${pathText(path)}: ${valueText(value)}`

function imageCure({ use, folder }: Problem & { kind: 'image' }): string {
  const cure = `Put it into the folder ${folder} of the blog, or correct the path`
  return use === 'text'
    ? `${cure}; for a file of the post's own folder write {% asset_img name %}, or set marked.postAsset: true in _config.yml (hexo-renderer-marked).`
    : `${cure}.`
}

const MOST_FILES = 5

function fileNames(problems: readonly Mistake[]): string {
  const files = problems.flatMap(problem => (problem.kind === 'file' ? [`"${problem.file}"`] : []))
  return files.length > MOST_FILES ? `${files.slice(0, MOST_FILES).join(', ')}, …` : files.join(', ')
}

const question = (suggestion: string | undefined) => (suggestion ? ` Did you mean "${suggestion}"?` : '')

const lastKeys = (problems: readonly Problem[]) => problems.map(({ path }) => path.at(-1)).join(', ')

/** The path as people write it, such as `menu.More` or `site_verification[1]`. */
export const pathText = (path: Path) =>
  path
    .map(step =>
      typeof step === 'number' ? `[${step}]` : /^[\p{L}\p{N}_-]+$/u.test(step) ? `.${step}` : `["${step}"]`,
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
