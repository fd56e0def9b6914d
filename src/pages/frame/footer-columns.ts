import type { Config } from '../../config/schema'
import type { PageFacts } from '../../site/facts'

/** Columns of links above the footer's text: `footer.nav`. */
export const footerColumns = ({ footer }: Config, { link }: Pick<PageFacts, 'link'>) =>
  footer.nav.map(({ width, content }) => ({
    class: width === undefined ? undefined : growClass(width),
    blocks: content.map(({ title, item }) => ({
      title,
      items: item.map(entry => itemView(entry, link)),
    })),
  }))

type Item = Config['footer']['nav'][number]['content'][number]['item'][number]

/** Of `html`, `url` and `title` the first one that is there decides. */
function itemView({ html, url, title }: Item, link: PageFacts['link']) {
  if (html !== undefined) return { html }
  if (url === undefined) return { html: title }
  return { link: { href: link(url), text: title ?? url, away: /^([a-z][a-z\d+.-]*:)?\/\//i.test(url) } }
}

/** The class under which the style sheet holds how much wider than others a column grows. */
export const growClass = (width: number): string => `grow-${String(width).replace('.', '-')}`

/** The widths that columns have. */
export const columnWidths = ({ footer }: Config): number[] =>
  footer.nav.flatMap(({ width }) => (width === undefined ? [] : width))
