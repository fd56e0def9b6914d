import { classes, html } from './html'
import type { Tag } from './tag'

const STYLES: readonly string[] = ['simple', 'modern', 'flat', 'disabled']

/**
 * Stands for the style of the option `note.style`. The page fills it in: the text of a post is kept from build to build
 * and must not depend on options.
 */
export const STYLE_OF_OPTION = 'note-style-of-option'

/** `{% note [class…] [icon] [style] %}` */
export const note: Tag = {
  names: ['note', 'subnote'],
  form: 'block',

  render(args, content, { markdown }) {
    const last = args.at(-1) ?? ''
    const style = STYLES.includes(last) ? last : undefined
    const others = style ? args.slice(0, -1) : args
    const names = others.slice(0, others.findLastIndex(arg => !arg.startsWith('fa')) + 1)
    const icon = others.slice(names.length).join(' ')
    return html`
      <div class="${classes('note', ...names, icon && 'icon-padding', style ?? STYLE_OF_OPTION)}">
        ${icon && html`<i class="note-icon ${icon}" aria-hidden="true"></i>`}
        ${markdown(content)}
      </div>`
  },
}
