import type { Config } from '../../config/schema'
import type { Category } from '../../site/categories'
import type { PageFacts } from '../../site/facts'
import { hostOf } from '../../site/hosts'
import type { Page } from '../../site/page'
import type { CategoryLabel, Post } from '../../site/post'
import { archiveTitle } from '../titles'
import type { Described } from './open-graph'

/** A step on the way from the home page to the page. */
interface Step {
  readonly name: string
  readonly url: string
}

/** What search engines are told of a page (https://schema.org), as the objects of one graph. */
export function structuredData(config: Config, page: Page, words: Described, facts: PageFacts) {
  if (!config.structured_data.enable || page.kind === '404') return undefined
  const things = [
    page.kind === 'home' && (page.list?.current ?? 1) === 1 && website(config, facts),
    page.post && article(config, page.post, words, facts),
    page.kind !== 'home' && breadcrumbs(trail(config, page, words, facts)),
  ].filter(thing => thing !== false && thing !== undefined)
  return things.length > 0 ? { '@context': 'https://schema.org', '@graph': things } : undefined
}

function website({ structured_data }: Config, { site, url, language }: PageFacts) {
  const home = url('/')
  const names = [...structured_data.alternate_name, site.blog.subtitle, hostOf(home)]
  return {
    '@type': 'WebSite',
    name: site.blog.title,
    alternateName: [...new Set(names)].filter(name => name && name !== site.blog.title),
    url: home,
    inLanguage: language,
  }
}

/** Where a link of the home page leads. */
const absolute = (href: string | undefined, home: string) =>
  href && URL.canParse(href, home) ? new URL(href, home).href : home

function article(config: Config, post: Post, words: Described, { site, url, language }: PageFacts) {
  const { copyright, tags } = post
  return {
    '@type': 'BlogPosting',
    headline: words.title,
    description: words.description || undefined,
    url: words.canonical,
    image: words.image ? [words.image.url] : undefined,
    datePublished: new Date(post.date).toISOString(),
    dateModified: new Date(post.updated).toISOString(),
    author: [
      {
        '@type': 'Person',
        name: copyright.author ?? site.blog.author,
        url: absolute(copyright.authorHref ?? config.post_copyright.author_href, url('/')),
      },
    ],
    keywords: tags.length > 0 ? tags.map(({ name }) => name) : undefined,
    inLanguage: language,
    mainEntityOfPage: { '@type': 'WebPage', '@id': words.canonical },
  }
}

const breadcrumbs = (steps: readonly Step[]) => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ name, url }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: url,
  })),
})

/** The way from the home page: through the archives or the categories, as far as the page stands below any. */
function trail(config: Config, page: Page, { title, canonical }: Described, facts: PageFacts): Step[] {
  const step = ({ name, path }: { name: string; path: string }) => ({ name, url: facts.url(path) })
  const home = { name: facts.site.blog.title, url: facts.url('/') }
  const above = {
    post: () => firstPath(page.post?.categories ?? []),
    category: () => parentsOf(page, facts.site.categories),
    archive: () => (page.year === undefined ? [] : [archives(config, page, facts)]),
  }[page.kind as string]
  return [home, ...(above?.() ?? []).map(step), { name: title, url: canonical }]
}

const archives = (config: Config, page: Page, facts: PageFacts) => ({
  name: archiveTitle(config, { ...page, year: undefined }, facts),
  path: facts.site.blog.archiveDir,
})

/** A post may be in several categories; the first with all that it is in. */
function firstPath(labels: readonly CategoryLabel[], parent?: string): CategoryLabel[] {
  const label = labels.find(label => label.parent === parent)
  return label ? [label, ...firstPath(labels, label.path)] : []
}

/** The categories around that of the page. */
function parentsOf(page: Page, categories: readonly Category[]): readonly Category[] {
  const around = categories.find(({ path, children }) => children.length > 0 && isBelow(page.path, path))
  return around ? [around, ...parentsOf(page, around.children)] : []
}

const isBelow = (path: string, folder: string) =>
  path.startsWith(folder) && !/^(page\/\d+\/)?$/.test(path.slice(folder.length))
