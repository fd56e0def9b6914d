import type { Config } from '../../config/schema'
import { siteCounts } from '../../parts/cards/author'
import { barParts } from '../../site/bar-parts'
import type { PageFacts } from '../../site/facts'
import { imageView } from '../../site/picture-view'
import { searchButton } from '../services/search'
import { avatarView } from './profile'

export interface MenuItem {
  label: string
  icon: string | undefined
  /** Undefined for a group. */
  href: string | undefined
  children: MenuItem[]
  /** In the drawer the group starts closed. */
  closed: boolean
}

/** The links and buttons of the navigation bar. */
export const menusView = (config: Config, { link, site, t }: PageFacts) => {
  const items = menuItems(config.menu, link)
  return {
    label: t('a11y.main_menu'),
    items,
    search: searchButton(config, { site, t }),
    open: items.length > 0 ? t('a11y.open_menu') : undefined,
  }
}

/** The drawer that holds the menu on small screens. */
export const drawerView = (config: Config, facts: PageFacts) => ({
  label: facts.t('a11y.main_menu'),
  close: facts.t('a11y.close_menu'),
  avatar: avatarView(config, facts),
  counts: siteCounts(facts),
  items: menuItems(config.menu, facts.link),
})

/** What stands at the left of the navigation bar: the site's name, and on a post the post's title. */
export const siteNameView = (
  { nav }: Config,
  { site, link, size }: PageFacts,
  postTitle: string | undefined,
) => ({
  href: link('/'),
  // Beside the name it says nothing.
  logo: nav.logo
    ? { ...imageView(nav.logo, { link, size }), alt: nav.display_title ? '' : site.blog.title }
    : undefined,
  name: nav.display_title ? site.blog.title : undefined,
  title: site.blog.title,
  postTitle: nav.display_post_title ? postTitle : undefined,
})

type Menu = Config['menu']

/** Reads `Label: /path/ || icon` and, for a group, `Label || icon || hide:` with a menu of its own. */
function menuItems(menu: Menu, link: PageFacts['link']): MenuItem[] {
  return Object.entries(menu).map(([key, value]) => {
    if (typeof value === 'string') {
      const [path = '', icon] = barParts(value)
      return { label: key, icon: icon || undefined, href: link(path), children: [], closed: false }
    }
    const [label = '', icon, hide] = barParts(key)
    return {
      label,
      icon: icon || undefined,
      href: undefined,
      children: menuItems(value, link),
      closed: hide === 'hide',
    }
  })
}

/** Whether the menu has groups. */
export const hasSubMenus = ({ menu }: Pick<Config, 'menu'>) =>
  Object.values(menu).some(entry => typeof entry !== 'string')
