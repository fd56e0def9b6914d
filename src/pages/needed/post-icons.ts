import type { Config } from '../../config/schema'
import { type OwnIcons, ownIcons } from '../../parts/icons/own'
import { wantedTargets } from '../post/share'
import { chosenSystems } from '../services/comments'
import { umamiPlaces } from '../services/trackers'

/** What stands on a post's page only when the config wants it. */
const WANTED = {
  readMode: ({ readmode }) => readmode,
  copyright: ({ post_copyright }) => post_copyright.enable,
  edit: ({ post_edit }) => post_edit.enable,
  related: ({ related_post }) => related_post.enable,
  length: ({ wordcount }) => wordcount.enable,
  views: config =>
    config.busuanzi.page_pv ||
    umamiPlaces(config).pageViews !== undefined ||
    chosenSystems(config).length > 0,
  votes: config => config.artalk.vote && chosenSystems(config).includes('artalk'),
  reward: ({ reward }) => reward.enable,
  outdatedNotice: ({ noticeOutdate }) => noticeOutdate.enable,
} as const satisfies Partial<Record<OwnIcons, (config: Config) => boolean>>

/** The icons of what stands on a post's page only when the config wants it. */
export const postIcons = (config: Config): readonly string[] => [
  ...(Object.keys(WANTED) as (keyof typeof WANTED)[]).flatMap(name =>
    WANTED[name](config) ? ownIcons[name] : [],
  ),
  ...wantedTargets(config).map(({ icon }) => icon),
]

/** The icons on blocks of code. */
export const codeIcons = ({ code_blocks: { copy, height_limit, fullpage } }: Config): readonly string[] => [
  ...(copy ? ownIcons.codeCopy : []),
  ...(height_limit ? ownIcons.codeHeight : []),
  ...(fullpage ? ownIcons.codeFullpage : []),
]
