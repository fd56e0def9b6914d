import { commaParts } from './arguments'
import { attribute, classes, html, words } from './html'
import type { Tag } from './tag'

/** `{% btn url, text, icon, options %}` */
export const button: Tag = {
  names: ['btn'],
  form: 'word',

  render(args, _, { link, problem }) {
    const [url, text, icon, options] = commaParts(args)
    if (!url)
      problem('the button leads nowhere. Its first argument is an address: {% btn /about/, About me %}.')
    return html`
      <a class="${classes('btn-beautify', options)}"
        ${attribute('href', url && words(link(url)))}
        ${text ? attribute('title', words(text)) : attribute('aria-label', url)}>
        ${icon && html`<i class="${icon}" aria-hidden="true"></i>`}
        ${text && html`<span>${words(text)}</span>`}
      </a>`
  },
}
