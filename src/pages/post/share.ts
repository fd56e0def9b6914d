import type { Config } from '../../config/schema'
import { knownTargets } from '../../parts/share/targets'
import { escapeHtml } from '../../site/escape'
import type { PageFacts } from '../../site/facts'
import type { Post } from '../../site/post'

type Share = Pick<Config, 'share'>

/** The places to share a post: links for those that have a form, buttons for the others. */
export function shareView(config: Share, post: Post, facts: PageFacts) {
  const targets = wantedTargets(config)
  if (targets.length === 0) return undefined
  const { t } = facts
  const url = facts.url(post.path)
  const title = post.title ?? t('no_title')
  const shared = { url: encodeURIComponent(url), title: encodeURIComponent(title) }
  return {
    url,
    title,
    label: t('share'),
    sites: targets.map(({ name }) => name).join(),
    done: t('copy.success'),
    failed: t('copy.error'),
    targets: targets.map(({ name, label, icon, form }) => ({
      class: `icon-${name}`,
      icon,
      label: label || t('a11y.copy_link'),
      href: form && unseen(form(shared)),
      // Of the others, this one never opens an app.
      copies: name === 'copy_link',
    })),
  }
}

/**
 * An address as the HTML of an attribute. Hexo's filter `external_link` remembers each absolute address that it sees, and V8
 * keeps with it the whole page that it was cut from, some 48 KB a post; a colon in this spelling is not seen.
 */
const unseen = (address: string) => escapeHtml(address).replace(':', '&colon;')

/** The targets that the config names, whichever of the two services it thinks of. */
export const wantedTargets = ({ share }: Share) =>
  knownTargets(
    { sharejs: share.sharejs.sites, addtoany: share.addtoany.item, false: [] }[String(share.use)] ?? [],
  )
