import type Hexo from 'hexo'
import { notes } from '../../config/notes'
import { placeFinder } from '../../config/places'
import { isNote, NOTES, type Problem } from '../../config/problem'
import type { Source } from '../../config/report'
import { pathText, sentence } from '../../config/words'
import { configSources } from '../read/config-files'
import type { Copied } from './copied'
import type { EmptyPage, Examination, LostLink, StrayIcon } from './examine'
import type { Misfiled } from './misfiled'
import type { Failure } from './quiet'

/** One line of `hexo butterfly doctor --json`. */
export interface Finding {
  readonly kind: Problem['kind'] | 'link' | 'empty' | 'misfiled' | 'copied' | 'failed'
  readonly message: string
  /** As it is written in the config. */
  readonly option?: string
  readonly file?: string
  /** Counted from 1, like the column. */
  readonly line?: number
  readonly column?: number
}

/** These are worth knowing, but the site is as it should be. */
const HARMLESS: ReadonlySet<Finding['kind']> = new Set([...NOTES, 'renamed', 'misfiled', 'copied'])

export const isWrong = ({ kind }: Finding) => !HARMLESS.has(kind)

/** Everything that was found, as plain data. */
export async function findingsOf(hexo: Hexo, examination: Examination): Promise<Finding[]> {
  const { problems, data, icons, empty, links, misfiled, copied, failures } = examination
  return [
    ...problems.map(placer(configSources(hexo))),
    ...data.flatMap(({ sources, problems }) => problems.map(placer(sources ?? []))),
    ...icons.map(iconFinding),
    ...empty.map(emptyFinding),
    ...links.map(linkFinding),
    ...(misfiled ? [misfiledFinding(misfiled)] : []),
    ...(copied ? [copiedFinding(copied)] : []),
    ...failures.map(failureFinding),
  ]
}

function placer(sources: readonly Source[]): (problem: Problem) => Finding {
  const find = placeFinder(sources)
  return problem => {
    const { kind, path } = problem
    const message = isNote(problem) ? (notes([problem])[0] ?? '') : sentence(problem)
    return { kind, message, ...(path.length > 0 && { option: pathText(path) }), ...placeOf(problem, find) }
  }
}

function placeOf(
  problem: Problem,
  find: ReturnType<typeof placeFinder>,
): Pick<Finding, 'file' | 'line' | 'column'> {
  if ('source' in problem) {
    const { source, line } = problem
    return { file: `source/${source}`, ...(line !== undefined && { line }) }
  }
  const { source, ...position } = find(problem) ?? {}
  return { ...position, ...(source && { file: source.file }) }
}

const iconFinding = ({ source, icon, nearest }: StrayIcon): Finding => ({
  kind: 'icon',
  message: `there is no icon "${icon}" in Font Awesome Free.${nearest ? ` Did you mean "${nearest}"?` : ''}`,
  file: `source/${source}`,
})

const emptyFinding = ({ source, dataFile }: EmptyPage): Finding => ({
  kind: 'empty',
  message: `the page has nothing to show, because there is no ${dataFile}.`,
  file: `source/${source}`,
})

const linkFinding = ({ link, missing, injected, pages: [first = '', ...others] }: LostLink): Finding => ({
  kind: 'link',
  message: `${link}: there is no such ${missing}. ${injected ? LEFT_BEHIND : `It stands on ${first}${others.length > 0 ? ` and ${others.length} more` : ''}.`}`,
  file: first,
})

const LEFT_BEHIND =
  'inject names it: if it was in the folder of your old theme (themes/…/source/), copy it to source/.'

function misfiledFinding({ count, timezone, here, first }: Misfiled): Finding {
  const { source, path, shown, filed } = first
  const posts = count === 1 ? 'One post stands' : `${count} posts stand`
  const clock = `this computer has another time (${here}) than the blog (${timezone})`
  return {
    kind: 'misfiled',
    message: `${posts} under another date than shown, because ${clock}: source/${source} shows ${shown} and is filed under ${filed} (/${path}). "TZ=${timezone} hexo generate" files posts as they are shown; it changes such addresses.`,
    file: `source/${source}`,
  }
}

const copiedFinding = ({ count, day }: Copied): Finding => ({
  kind: 'copied',
  message: `${count} posts say that they were changed on ${day}, which is when their files were copied or checked out: Git does not keep the times of files. Write "updated_option: date" into _config.yml, or "updated:" into the posts.`,
})

const failureFinding = ({ what, reason }: Failure): Finding => ({
  kind: 'failed',
  message: [what, reason].filter(Boolean).join(': '),
})
