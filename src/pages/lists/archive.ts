import type { Config } from '../../config/schema'
import { postCount } from '../../site/archives'
import type { PageFacts } from '../../site/facts'
import type { Page } from '../../site/page'
import { pictureView } from '../../site/picture-view'
import type { Post } from '../../site/post'
import type { Print } from '../print'
import { paginationView } from './pagination'

/** A list of posts year by year: archives, and the posts of a tag or a category. */
export function archiveView(config: Config, page: Page, facts: PageFacts, print: Print) {
  return {
    headline: headline(page, facts),
    years: byYear(page.posts).map(({ year, posts }) => ({
      year,
      posts: posts.map(post => print.repeated('posts/entry', post, () => entryView(config, post, facts))),
    })),
    pagination: paginationView(page, facts),
  }
}

function headline(page: Page, { t, site }: PageFacts): string {
  if (page.kind === 'tag' || page.kind === 'category') return `${t(`page.${page.kind}`)} - ${page.term}`
  return `${t('page.articles')} - ${postCount(site, page)}`
}

const entryView = ({ cover }: Config, post: Post, { link, size, versions, date, t }: PageFacts) => ({
  title: post.title ?? t('no_title'),
  href: link(post.path),
  cover:
    cover.archives_enable && post.cover
      ? pictureView(post.cover, { link, size, versions }, 'thumbnail')
      : undefined,
  date: { iso: new Date(post.date).toISOString(), text: date(post.date), title: t('post.created') },
})

/** Posts in their order, set apart wherever the year changes. */
function byYear(posts: readonly Post[]): { year: number; posts: Post[] }[] {
  const years: { year: number; posts: Post[] }[] = []
  for (const post of posts) {
    const last = years.at(-1)
    if (last?.year === post.year) last.posts.push(post)
    else years.push({ year: post.year, posts: [post] })
  }
  return years
}
