import type { Category } from '../../site/categories'
import type { PageFacts } from '../../site/facts'
import type { Page } from '../../site/page'
import { tagCloud } from '../../site/tag-cloud'

/** Every tag of the blog: `type: tags`. */
export const tagsView = ({ cloud }: Page, { site, link }: PageFacts) =>
  tagCloud(site.tags, {
    orderby: cloud.orderby === 'name' || cloud.orderby === 'length' ? cloud.orderby : 'random',
    order: cloud.order === -1 || cloud.order === 'desc' ? -1 : 1,
    colours: coloursOf(cloud),
  }).map(tag => ({ ...tag, href: link(tag.path) }))

/** The colours that a tags page names itself. */
export const coloursOf = ({ custom_colors: colours }: Page['cloud']): string[] =>
  [colours].flat().filter((colour): colour is string => typeof colour === 'string' && colour !== '')

interface CategoryView {
  name: string
  count: number
  href: string
  children: CategoryView[]
}

/** Every category of the blog, as a tree: `type: categories`. */
export const categoriesView = (categories: readonly Category[], link: PageFacts['link']): CategoryView[] =>
  categories.map(({ name, count, path, children }) => ({
    name,
    count,
    href: link(path),
    children: categoriesView(children, link),
  }))
