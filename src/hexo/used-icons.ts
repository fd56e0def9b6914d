import type Hexo from 'hexo'
import type { Config } from '../config/schema'
import { frameIcons } from '../pages/frame-icons'
import { codeIcons, postIcons } from '../pages/post-icons'
import { ownIcons } from '../parts/icons/own'
import { usedIcons as iconsIn } from '../parts/icons/used-icons'
import type { Site } from '../site/site'
import { documentsOf } from './missing-images'

/** Class lists such as `fas fa-home`. */
export interface UsedIcons {
  /** What the frame, the sidebar and the home page show. */
  readonly everywhere: readonly string[]
  /** What only other pages show besides. */
  readonly inside: readonly string[]
  /** On blocks of code. */
  readonly code: readonly string[]
  /** What stands in texts alone. */
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

  const contents = documentsOf({ locals }).map(({ content = '' }) => content)
  const written = [...contents, JSON.stringify(site.moments)].flatMap(text => iconsIn(text))
  const inside = new Set([...ownIcons.post, ...postIcons(config)].filter(icon => !everywhere.has(icon)))
  const code = codeIcons(config)
  const known = new Set<string>([...everywhere, ...inside, ...code])
  const texts = new Set(written.filter(icon => !known.has(icon)))
  return { everywhere: [...everywhere], inside: [...inside], code, texts: [...texts] }
}
