import { chats } from '../parts/chat'
import { commentSystems, systemNamed } from '../parts/comments'
import { plainName } from '../settings/plain-name'
import type { Path, Problem } from './problem'
import type { Config } from './schema'
import { at } from './tree'

/** A choice, and the options of a section that it cannot do without. */
interface Need {
  readonly chosenBy: Path
  readonly name: string
  readonly section: Path
  readonly options: readonly string[]
}

/** Services that are chosen but do not know their account, or that exclude each other. */
export const checkServices = (config: Config): Problem[] => [
  ...speechless(config),
  ...unknownComments(config),
  ...rivals(config),
  ...needs(config).flatMap(need => incomplete(config, need)),
]

const USE: Path = ['comments', 'use']

function needs({ comments, chat, search, google_adsense, umami_analytics }: Config): Need[] {
  return [
    ...comments.use.flatMap(name => {
      const section = systemNamed(name)
      if (!section) return []
      return [{ chosenBy: USE, name, section: [section], options: commentSystems[section].required }]
    }),
    need(['chat', 'use'], chat.use, [chat.use ?? ''], chat.use && [chats[chat.use].option]),
    need(['search', 'use'], search.use === 'docsearch' && 'DocSearch', ['search', 'docsearch'], DOCSEARCH),
    need(
      ['google_adsense', 'enable'],
      google_adsense.enable && 'Google AdSense',
      ['google_adsense'],
      ['client'],
    ),
    need(
      ['umami_analytics', 'enable'],
      umami_analytics.enable && 'Umami',
      ['umami_analytics'],
      ['website_id'],
    ),
  ].flatMap(need => need ?? [])
}

const DOCSEARCH = ['appId', 'apiKey', 'indexName']

const need = (
  chosenBy: Path,
  name: string | false | undefined,
  section: Path,
  options: readonly string[] = [],
): Need | undefined => (name ? { chosenBy, name, section, options } : undefined)

function incomplete(config: Config, { chosenBy, name, section, options }: Need): Problem[] {
  const blank = options.filter(option => at(config, [...section, option]) === undefined)
  const missing = blank.map(option => [...section, option].join('.'))
  return missing.length > 0 ? [{ kind: 'incomplete', path: chosenBy, choice: name, missing }] : []
}

const unknownComments = ({ comments: { use } }: Config): Problem[] =>
  use
    .filter(name => !systemNamed(name))
    .map(got => ({
      kind: 'value',
      path: USE,
      expected: `one of ${Object.keys(commentSystems).join(', ')}`,
      got,
      used: undefined,
    }))

/** An effect that shows words, and has none. */
const speechless = ({ clickShowText: { enable, text } }: Config): Problem[] =>
  enable && text.length === 0
    ? [
        {
          kind: 'incomplete',
          path: ['clickShowText', 'enable'],
          choice: 'clickShowText',
          missing: ['clickShowText.text'],
        },
      ]
    : []

function rivals({ comments: { use } }: Config): Problem[] {
  const names = use.filter(name => ['disqus', 'disqusjs'].includes(plainName(name)))
  return new Set(names.map(plainName)).size > 1 ? [{ kind: 'rivals', path: USE, names }] : []
}
