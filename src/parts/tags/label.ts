import { html, words } from './html'
import { COLOURS, type Tag } from './tag'

/** `{% label text [colour] %}`. Any last word of two is a class; of more, only a colour is, and the rest is the text. */
export const label: Tag = {
  names: ['label'],
  form: 'word',

  render(args, _, { problem }) {
    if (args.length === 0) problem('the label says nothing. Write {% label text blue %}.')
    const last = args.at(-1) ?? ''
    const isClass = args.length === 2 || (args.length > 2 && COLOURS.includes(last))
    const text = (isClass ? args.slice(0, -1) : args).join(' ')
    return html`<mark class="hl-label ${isClass ? last : 'default'}">${words(text)}</mark>`
  },
}
