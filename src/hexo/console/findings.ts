import type Hexo from 'hexo'
import { notes } from '../../config/notes'
import { positionsIn } from '../../config/positions'
import { isNote, NOTES, type Problem } from '../../config/problem'
import type { Source } from '../../config/report'
import { pathText, sentence } from '../../config/words'
import type { DeadLink } from '../../site/dead-links'
import { configSources } from '../read/config-files'
import type { EmptyPage, Examination, StrayIcon } from './examine'
import type { Misfiled } from './misfiled'
import type { Failure } from './quiet'

/** One line of `hexo butterfly doctor --json`. */
export interface Finding {
  readonly kind: Problem['kind'] | 'link' | 'empty' | 'misfiled' | 'failed'
  readonly message: string
  /** As it is written in the config. */
  readonly option?: string
  readonly file?: string
  /** Counted from 1, like the column. */
  readonly line?: number
  readonly column?: number
}

/** These are worth knowing, but the site is as it should be. */
const HARMLESS: ReadonlySet<Finding['kind']> = new Set([...NOTES, 'renamed', 'misfiled'])

export const isWrong = ({ kind }: Finding) => !HARMLESS.has(kind)

/** Everything that was found, as plain data. */
export async function findingsOf(hexo: Hexo, examination: Examination): Promise<Finding[]> {
  const { problems, data, icons, empty, links, misfiled, failures } = examination
  return [
    ...problems.map(placer(configSources(hexo))),
    ...data.flatMap(({ sources, problems }) => problems.map(placer(sources ?? []))),
    ...icons.map(iconFinding),
    ...empty.map(emptyFinding),
    ...links.map(linkFinding),
    ...(misfiled ? [misfiledFinding(misfiled)] : []),
    ...failures.map(failureFinding),
  ]
}

/** These are shown at the value, the others at the key. */
const ABOUT_VALUES: ReadonlySet<Problem['kind']> = new Set(['value', 'file', 'language'])

function placer(sources: readonly Source[]): (problem: Problem) => Finding {
  const searches = sources.map(source => ({ source, find: positionsIn(source.text) }))
  return problem => {
    const { kind, path } = problem
    const message = isNote(problem) ? (notes([problem])[0] ?? '') : sentence(problem)
    if (kind === 'image') return { kind, message, file: `source/${problem.source}` }
    const option = path.length > 0 ? { option: pathText(path) } : {}
    for (const { source, find } of path.length > 0 ? searches : []) {
      const place = find(source.prefix ? [source.prefix, ...path] : path, ABOUT_VALUES.has(kind))
      if (place) return { kind, message, ...option, file: source.file, ...place }
    }
    return { kind, message, ...option }
  }
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

const linkFinding = ({ link, missing, pages: [first = '', ...others] }: DeadLink): Finding => ({
  kind: 'link',
  message: `${link}: there is no such ${missing}. It stands on ${first}${others.length > 0 ? ` and ${others.length} more` : ''}.`,
  file: first,
})

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

const failureFinding = ({ what, reason }: Failure): Finding => ({
  kind: 'failed',
  message: [what, reason].filter(Boolean).join(': '),
})
