import type Hexo from 'hexo'
import type { Contact } from '../../config/hosts'
import { notes } from '../../config/notes'
import { isMistake } from '../../config/problem'
import { report } from '../../config/report'
import { configSources } from '../read/config-files'
import type { Examination } from './examine'
import { type Finding, isWrong } from './findings'

/** What was found, in words for people: what is wrong first, and at the end how it stands. */
export async function diagnosis(
  hexo: Hexo,
  { problems, data, contacts }: Examination,
  findings: readonly Finding[],
): Promise<string> {
  const options = problems.some(isMistake) ? [await report(problems, ...configSources(hexo))] : []
  const files = await Promise.all(data.map(({ sources = [], problems }) => report(problems, ...sources)))
  const of = (kind: Finding['kind']) => findings.filter(finding => finding.kind === kind)
  const parts = [
    ...options,
    ...files,
    ...list('Icons that do not exist', of('icon').filter(isInText).map(withFile)),
    ...list('Pages without content', of('empty').map(withFile)),
    ...list(
      'Links that lead nowhere',
      of('link').map(({ message }) => message),
    ),
    ...list(
      'What could not be read or rendered',
      of('failed').map(({ message }) => message),
    ),
    ...list('Good to know', [
      ...notes(problems),
      ...[...of('misfiled'), ...of('copied')].map(({ message }) => message),
    ]),
    ...list(OTHERS, contacts.map(contactLine)),
    verdict(findings.filter(isWrong).length),
  ]
  return parts.join('\n\n')
}

const OTHERS = 'Other sites that the browsers of readers will contact because of your options'

/** Those of the options stand in the report. */
const isInText = ({ file }: Finding) => file?.startsWith('source/') === true

const withFile = ({ file, message }: Finding) => `${file}: ${message}`

const contactLine = ({ host, options, install }: Contact) =>
  [
    `${host} (${options.join(', ')})`,
    ...(install ? [`to serve this yourself: npm install ${install.join(' ')}`] : []),
  ].join('; ')

const list = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0
    ? [[`${title}:`, ...lines.map(line => `  ${line.replaceAll('\n', '\n  ')}`)].join('\n')]
    : []

const verdict = (count: number) => {
  if (count === 0) return 'Nothing is wrong.'
  return count === 1 ? 'One thing is wrong.' : `${count} things are wrong.`
}
