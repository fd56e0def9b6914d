import { escapeHtml } from './escape'

/** The kinds of alerts that GitHub knows, each with its icon. https://docs.github.com/get-started/writing-on-github */
const ICONS: Readonly<Record<string, string>> = {
  note: 'fas fa-circle-info',
  tip: 'fas fa-lightbulb',
  important: 'fas fa-message',
  warning: 'fas fa-triangle-exclamation',
  caution: 'fas fa-circle-exclamation',
}

const KINDS = Object.keys(ICONS).join('|')

/** The mark stands alone in the first line of a quote. Renderers end that line with a break, or with the paragraph. */
const ALERT = new RegExp(
  String.raw`<blockquote>(\s*<p>)\[!(${KINDS})\](?:\s*<br\s*/?>\s*|[ \t]*\n\s*|\s*(</p>))`,
  'gi',
)

/**
 * Makes quotes that begin with `[!NOTE]` and the like what they are called. The title is English, for feeds; a page puts
 * the word of its language there.
 */
export function withAlerts(html: string): string {
  if (!html.includes('[!')) return html
  return html.replace(ALERT, (_, paragraph: string, written: string, end: string | undefined) => {
    const kind = written.toLowerCase()
    const title = `${kind[0]?.toUpperCase()}${kind.slice(1)}`
    const icon = `<i class="${ICONS[kind]}" aria-hidden="true"></i>`
    return `<blockquote class="alert alert-${kind}">${paragraph.replace('<p>', `<p class="alert-title">${icon}`)}${title}</p>${end ? '' : '\n<p>'}`
  })
}

const TITLES = new RegExp(`(<p class="alert-title"><i [^>]*></i>)(${KINDS})</p>`, 'gi')

/** Names the alerts of a page in its language. */
export const withNamedAlerts = (html: string, name: (kind: string) => string): string =>
  html.includes('alert-title')
    ? html.replace(
        TITLES,
        (_, start, title: string) => `${start}${escapeHtml(name(title.toLowerCase()))}</p>`,
      )
    : html
