import { announcement } from './announcement'
import { archives } from './archives'
import { author } from './author'
import { categories } from './categories'
import { newestComments } from './newest-comments'
import { postSeries } from './post-series'
import { recentPosts } from './recent-posts'
import { tags } from './tags'
import { websiteInfo } from './website-info'

/** Every sidebar card by its key under `aside:`, in the order of the sidebar. */
export const cards = {
  card_author: author,
  card_announcement: announcement,
  card_post_series: postSeries,
  card_recent_post: recentPosts,
  card_newest_comments: newestComments,
  card_categories: categories,
  card_tags: tags,
  card_archives: archives,
  card_webinfo: websiteInfo,
}

/** The cards that stand above the part of the sidebar that sticks to the screen. */
export const CARDS_ABOVE: readonly string[] = ['card_author', 'card_announcement']

/** The cards that a post shows below those, where other pages show all. */
export const CARDS_OF_POSTS: readonly string[] = ['card_post_series', 'card_recent_post']
