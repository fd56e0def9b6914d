import type Hexo from 'hexo'
import type { Config } from '../config/schema'
import { postIcons } from '../pages/post-icons'
import { usedIcons as iconsIn } from '../parts/icons/used-icons'
import type { Site } from '../site/site'
import { templateIcons } from './assets'

/** The icons of the templates, of the config and of everything that authors wrote. */
export function usedIcons({ locals }: Pick<Hexo, 'locals'>, config: Config, site: Site): string[] {
  const pages: any[] = locals.get('pages').toArray()
  const contents = [...site.postById.values(), ...pages.map(page => ({ html: page.content ?? '' }))].map(
    ({ html }) => html,
  )
  const data = JSON.stringify([site.moments, site.widgets])
  const written = [JSON.stringify(config), data, ...contents].flatMap(text => iconsIn(text))
  return [...new Set([...templateIcons, ...postIcons(config), ...written])]
}
