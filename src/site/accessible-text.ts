import { escapeHtml } from './escape'

/**
 * What renderers and plugins leave without a name: boxes of tasks, ways back from footnotes, links without a text,
 * fields without a purpose.
 */
const UNNAMED =
  /(<li\b[^<>]*>\s*(?:<p>\s*)?)<input(?=[^<>]*\stype="checkbox")(?![^<>]*\s(?:id|aria-label)=)|<a(?=[^<>]*\s(?:class="footnote-back(?:ref)?"|href="#reffn_))(?![^<>]*\saria-label=)|(<a class="markdownIt-Anchor"| id="hbePass")/g

/** A page of another site without a name, with its host. */
const FRAMES =
  /<iframe(?=\s)(?![^<>]*\s(?:title|aria-label)=)(?=[^<>]*\ssrc=["']?(?:https?:)?\/\/([\w.-]+))/gi

/** Whether it is worth looking for them. */
const MARKS = /type="checkbox"|footnote-back|#reffn_|markdownIt-Anchor|hbePass|<iframe/i

export interface NamesInText {
  readonly task: string
  readonly backToText: string
}

const ADDED: Readonly<Record<string, string>> = {
  // It leads to the heading that it stands in.
  '<a class="markdownIt-Anchor"': ' aria-hidden="true" tabindex="-1"',
  // The password of hexo-blog-encrypt (WCAG 1.3.5).
  ' id="hbePass"': ' autocomplete="current-password"',
}

/** Names what screen readers would otherwise read as a sign or not at all. */
export function withAccessibleNames(html: string, names: () => NamesInText): string {
  if (!MARKS.test(html)) return html
  const { task, backToText } = names()
  const framed = html.replace(FRAMES, (start, host) => `${start} title="${host}"`)
  return framed.replace(UNNAMED, (_, item?: string, other?: string) => {
    if (other) return other + ADDED[other]
    return item === undefined
      ? `<a aria-label="${escapeHtml(backToText)}"`
      : `${item}<input aria-label="${escapeHtml(task)}"`
  })
}
