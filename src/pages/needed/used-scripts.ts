import { isElsewhere } from '../../config/libraries'
import type { Config } from '../../config/schema'
import { chats } from '../../parts/chat'
import { type CommentSystemKey, commentSystems } from '../../parts/comments'
import type { Contents } from '../../site/contents'
import { wantsWorker } from '../browser/app'
import { type Effects, effectsOf, movesForEver } from '../browser/effects'
import { backgroundCount } from '../frame/background'
import { wantedTargets } from '../post/share'
import { chatData } from '../services/chat'
import { chosenSystems } from '../services/comments'
import { trackersData } from '../services/trackers'

/** The scripts of the browser, as the build has made them. Files are named by their path below `js/`. */
export interface BuiltScripts {
  readonly main: string
  readonly files: Readonly<Record<string, BuiltScript>>
}

/** All scripts of the package. */
export interface ShippedScripts extends BuiltScripts {
  /** The interface for scripts of blogs and plugins. */
  readonly compat: string
  /** That of the package. */
  readonly version: string
  /** Of the main script, for the attribute of that name. */
  readonly integrity: string
}

interface BuiltScript {
  /** Its module below `src/client/`, or else below `src/`. The parts of libraries have none. */
  readonly name?: string
  /** What is loaded with it. */
  readonly needs: readonly string[]
  /** What it loads when it comes to that. */
  readonly later: readonly string[]
}

type Rule = (config: Config, contents: Contents) => boolean

const always = () => true

const searches: Rule = ({ search }) => search.use === 'local_search' || search.use === 'algolia_search'

const writtenIn =
  (script: 1 | 2): Rule =>
  ({ translate }) =>
    translate.enable && translate.defaultEncoding === script

const hasComments = (config: Config) => chosenSystems(config).length > 0

/** The half of each system of comments that runs in the browser. */
const commentClients = Object.fromEntries(
  (Object.keys(commentSystems) as CommentSystemKey[]).map((key): [string, Rule] => [
    `parts/comments/${key.replaceAll('_', '-')}.client`,
    config => chosenSystems(config).includes(key),
  ]),
)

/** The modules of effects. */
const EFFECTS: readonly (readonly [module: string, name: keyof Effects])[] = [
  ['ribbon', 'ribbon'],
  ['fluttering-ribbon', 'flutteringRibbon'],
  ['nest', 'nest'],
  ['fireworks', 'fireworks'],
  ['hearts', 'hearts'],
  ['words', 'words'],
  ['sparks', 'sparks'],
]

const chatClients = Object.fromEntries(
  Object.keys(chats).map((key): [string, Rule] => [
    `parts/chat/${key}.client`,
    config => chatData(config)?.key === key,
  ]),
)

/** When a page may ask for a script that is loaded later: one line for each such module of `src/client/`. */
export const scriptRules: Readonly<Record<string, Rule>> = {
  toast: ({ snackbar }) => snackbar.enable,
  'fetch-ahead': always,
  popovers: always,
  'search/dialog': searches,
  'search/mark-words': searches,
  'search/docsearch': ({ search }) => search.use === 'docsearch',
  'search/algolia-library': config =>
    config.search.use === 'algolia_search' && !isElsewhere(config, 'algolia_search'),
  'behaviours/toc': ({ aside, toc }, { says }) => aside.enable && (toc.post || toc.page || says('toc')),
  'behaviours/address-follows': ({ anchor }) => anchor.auto_update,
  'behaviours/code-toolbar': (_, { mayHold }) => mayHold('<pre'),
  'behaviours/share-buttons': config => wantedTargets(config).length > 0,
  'behaviours/remote-links': (_, { says }) => says('type', 'link'),
  'behaviours/moments': (_, { says }) => says('type', 'shuoshuo'),
  'behaviours/typed-subtitle': ({ subtitle }) => subtitle.enable,
  'behaviours/photo-viewer': ({ lightbox }, { mayHold }) => lightbox === 'fancybox' && mayHold('<img'),
  'behaviours/medium-zoom': ({ lightbox }, { mayHold }) => lightbox === 'medium_zoom' && mayHold('<img'),
  'soft-navigation': ({ pjax }) => pjax.enable,
  'worker/register': wantsWorker,
  'behaviours/copy-tex': ({ math }, { mayHold }) => math.katex.copy_tex && mayHold('<math'),
  'behaviours/copy-notice': ({ copy }) => copy.copyright.enable,
  'behaviours/tabs': (_, { mayHold }) => mayHold('tabs'),
  'behaviours/hidden-content': (_, { mayHold }) => mayHold('hide-button'),
  'behaviours/image-compare': (_, { mayHold }) => mayHold('image-compare'),
  'behaviours/gallery': (_, { mayHold }) => mayHold('gallery-container'),
  'behaviours/diagram': (_, { holds }) => holds('mermaid-wrap'),
  'behaviours/chart': (_, { holds }) => holds('chartjs-container'),
  'behaviours/score': (_, { holds }) => holds('abc-music-sheet'),
  'figures/mermaid-library': config => !isElsewhere(config, 'mermaid'),
  'figures/chart-library': config => !isElsewhere(config, 'chartjs'),
  'figures/abc-library': config => !isElsewhere(config, 'abcjs_basic_js'),
  'behaviours/translate': ({ translate }) => translate.enable,
  'chinese/to-taiwan': writtenIn(2),
  'chinese/to-hong-kong': writtenIn(2),
  'chinese/from-taiwan': writtenIn(1),
  'chinese/from-hong-kong': writtenIn(1),
  'behaviours/comments': hasComments,
  'behaviours/comment-counts': ({ comments }) => comments.count || comments.card_post_count,
  'behaviours/newest-comments': ({ aside }) => aside.card_newest_comments.enable,
  'behaviours/note-comments': (config, { says }) => hasComments(config) && says('type', 'shuoshuo'),
  ...commentClients,
  'behaviours/preloader': ({ preloader }) => preloader.enable,
  'behaviours/random-background': config => backgroundCount(config) !== undefined,
  'behaviours/late-images': ({ lazyload: { enable, blur, placeholder } }) =>
    enable && (blur || placeholder !== undefined),
  'behaviours/motion-button': movesForEver,
  'effects/index': config => effectsOf(config) !== undefined,
  ...Object.fromEntries(
    EFFECTS.map(([module, name]) => [
      `effects/${module}`,
      (config: Config) => effectsOf(config)?.[name] !== undefined,
    ]),
  ),
  'behaviours/chat': config => chatData(config) !== undefined,
  ...chatClients,
  'behaviours/trackers': config => trackersData(config) !== undefined,
  'behaviours/visitor-counters': ({ busuanzi }) => busuanzi.site_uv || busuanzi.site_pv || busuanzi.page_pv,
}

/** The scripts that some page of the blog may ask for. A module without a rule counts as used. */
export function usedScripts({ main, files }: BuiltScripts, config: Config, contents: Contents): string[] {
  const used = new Set<string>()
  const isWanted = (file: string) => (scriptRules[files[file]?.name ?? ''] ?? always)(config, contents)
  const take = (file: string) => {
    const script = files[file]
    if (!script || used.has(file)) return
    used.add(file)
    for (const next of [...script.needs, ...script.later.filter(isWanted)]) take(next)
  }
  take(main)
  return [...used]
}
