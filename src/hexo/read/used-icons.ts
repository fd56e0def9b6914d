import type Hexo from 'hexo'
import type { Config } from '../../config/schema'
import { cardIcons, frameIcons, overviewIcons } from '../../pages/needed/frame-icons'
import { codeIcons, postIcons } from '../../pages/needed/post-icons'
import { ownIcons } from '../../parts/icons/own'
import { usedIcons as iconsIn } from '../../parts/icons/used-icons'
import type { Site } from '../../site/site'
import { documentsOf } from './documents'

/** Class lists such as `fas fa-home`, by where they are shown; those of every page stand nowhere else. */
export interface UsedIcons {
  readonly everywhere: readonly string[]
  /** On all pages but posts. */
  readonly overview: readonly string[]
  /** On the home page. */
  readonly cards: readonly string[]
  /** Where nothing is found. */
  readonly lost: readonly string[]
  /** On posts and pages. */
  readonly inside: readonly string[]
  /** On blocks of code. */
  readonly code: readonly string[]
  /** In texts alone. */
  readonly texts: readonly string[]
}

/** The icons of the templates, of the config and of everything that authors wrote. */
export function usedIcons({ locals }: Pick<Hexo, 'locals'>, config: Config, site: Site): UsedIcons {
  const posts = [...site.postById.values()]
  const onHome = [config, site.widgets, posts.map(post => [post.description, post.introduction])]
  const everywhere = new Set([
    ...frameIcons(config),
    ...onHome.flatMap(part => iconsIn(JSON.stringify(part))),
  ])
  const besides = (icons: readonly string[]) => [...new Set(icons)].filter(icon => !everywhere.has(icon))

  const contents = documentsOf({ locals }).map(({ content = '' }) => content)
  const written = [...contents, JSON.stringify(site.moments)].flatMap(text => iconsIn(text))
  const inside = besides([
    ...ownIcons.post,
    ...(posts.some(({ series }) => series !== undefined) ? ownIcons.series : []),
    ...postIcons(config),
  ])
  return {
    everywhere: [...everywhere],
    overview: besides(overviewIcons(config)),
    cards: besides(cardIcons(config)),
    lost: besides(ownIcons.notFound),
    inside,
    code: besides(codeIcons(config)),
    texts: besides(written).filter(icon => !inside.includes(icon)),
  }
}
