import type { Config } from '../config/schema'
import { ownIcons } from '../parts/icons/own'
import { wantedTargets } from './share'

/** The icons of what stands on a post's page only when the config wants it. */
export const postIcons = (config: Config): readonly string[] => [
  ...ownIcons.code,
  ...(config.reward.enable ? ownIcons.reward : []),
  ...(config.noticeOutdate.enable ? ownIcons.outdatedNotice : []),
  ...wantedTargets(config).map(({ icon }) => icon),
]
