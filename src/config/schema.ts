import * as z from 'zod'
import { analytics } from './sections/analytics'
import { appearance, colours } from './sections/appearance'
import { aside } from './sections/aside'
import { banner, pictures } from './sections/banner'
import { comments } from './sections/comments'
import { content } from './sections/content'
import { effects } from './sections/effects'
import { figures } from './sections/figures'
import { footer } from './sections/footer'
import { head } from './sections/head'
import { home } from './sections/home'
import { icons } from './sections/icons'
import { images } from './sections/images'
import { loading } from './sections/loading'
import { navigation } from './sections/menu'
import { post } from './sections/post'
import { search } from './sections/search'
import { advertising, chat, sharing } from './sections/services'
import { tools } from './sections/tools'

/** The options by topic, in the order in which the documentation shows them. */
export const topics = {
  Navigation: navigation,
  Pictures: pictures,
  Banner: banner,
  'Home page and lists of posts': home,
  Posts: post,
  Text: content,
  Sidebar: aside,
  Footer: footer,
  'Buttons in the lower right corner': tools,
  Colours: colours,
  Appearance: { ...appearance, ...icons },
  Effects: effects,
  Search: search,
  Comments: comments,
  Sharing: sharing,
  Chat: chat,
  Analytics: analytics,
  Advertising: advertising,
  'Formulas, diagrams, charts': figures,
  'For search engines and other sites': head,
  Images: images,
  Loading: loading,
}

/** Every option of `_config.butterfly.yml`: its type, its default and its meaning. */
export const configSchema = z.object({
  ...navigation,
  ...pictures,
  ...banner,
  ...home,
  ...post,
  ...content,
  ...aside,
  ...footer,
  ...tools,
  ...colours,
  ...appearance,
  ...icons,
  ...effects,
  ...search,
  ...comments,
  ...sharing,
  ...chat,
  ...analytics,
  ...advertising,
  ...figures,
  ...head,
  ...images,
  ...loading,
})

/** What the blog wants, with every default filled in. */
export type Config = z.output<typeof configSchema>
