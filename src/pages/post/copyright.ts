import type { Config } from '../../config/schema'
import { decoded } from '../../site/decoded'
import { escapeHtml } from '../../site/escape'
import type { PageFacts } from '../../site/facts'
import type { Post } from '../../site/post'

/** The box with author, address and licence below a post. */
export function copyrightView(
  { post_copyright }: Pick<Config, 'post_copyright'>,
  post: Post,
  facts: PageFacts,
) {
  const { copyright } = post
  if (!post_copyright.enable || !copyright.shown) return undefined
  const { blog } = facts.site
  const url = copyright.url ?? facts.url(post.path)
  const href = copyright.url ?? facts.link(post.path)
  const label = (name: string) => facts.t(`post.copyright.${name}`)
  return {
    author: {
      label: label('author'),
      name: copyright.author ?? blog.author,
      href: copyright.authorHref ?? post_copyright.author_href ?? facts.url('/'),
    },
    link: { label: label('link'), text: post_copyright.decode ? decoded(url) : url, href },
    notice: { label: label('copyright_notice'), html: copyright.info ?? licence(post_copyright, facts) },
  }
}

/** The sentence is HTML with a link to the licence and one to the blog; what is put into it is text. */
const licence = ({ license, license_url }: Config['post_copyright'], { site, t, url }: PageFacts) =>
  t('post.copyright.copyright_content', ...[license_url, license, url('/'), site.blog.title].map(escapeHtml))
