import type Hexo from 'hexo'
import type { Config } from '../config/schema'
import { postIcons } from '../pages/post-icons'
import { ownIcons } from '../parts/icons/own'
import { usedIcons as iconsIn } from '../parts/icons/used-icons'
import type { Site } from '../site/site'

/** Class lists such as `fas fa-home`. */
export interface UsedIcons {
  /** What the frame, the sidebar and the home page show. */
  readonly everywhere: readonly string[]
  /** What only other pages show besides. */
  readonly inside: readonly string[]
}

/** The icons of the templates, of the config and of everything that authors wrote. */
export function usedIcons({ locals }: Pick<Hexo, 'locals'>, config: Config, site: Site): UsedIcons {
  const posts = [...site.postById.values()]
  const pages: any[] = locals.get('pages').toArray()
  const onHome = [config, site.widgets, posts.map(post => post.description)]
  const search = config.search.use === 'local_search' ? ownIcons.search : []
  const everywhere = new Set([
    ...ownIcons.base,
    ...search,
    ...onHome.flatMap(part => iconsIn(JSON.stringify(part))),
  ])

  const contents = [...posts.map(({ html }) => html), ...pages.map(({ content }) => content ?? '')]
  const inside = [...contents, JSON.stringify(site.moments)].flatMap(text => iconsIn(text))
  const others = new Set([...ownIcons.post, ...postIcons(config), ...inside])
  return { everywhere: [...everywhere], inside: [...others].filter(icon => !everywhere.has(icon)) }
}
