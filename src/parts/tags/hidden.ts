import { commaParts } from './arguments'
import { classes, html, words } from './html'
import { tintClass } from './made-class'
import type { Tag, TagContext } from './tag'

/** The button says this when its author says nothing. */
const CALL = 'Click'

const button = (call = CALL, tint: string | undefined) => html`
  <button class="${classes('hide-button', tint)}" type="button" aria-expanded="false">${words(call)}</button>`

/** `{% hideInline content, display, background, colour %}`. The content is text. */
export const hideInline: Tag = {
  names: ['hideInline'],
  form: 'word',

  render(args, _, context) {
    const [content = '', call, ...colours] = commaParts(args)
    if (!content) context.problem('it hides nothing. Write {% hideInline answer, Show the answer %}.')
    return html`
      <span class="hide-inline">
        ${button(call, tint(colours, context))}
        <span class="hide-content">${words(content)}</span>
      </span>`
  },
}

/** `{% hideBlock display, background, colour %}` */
export const hideBlock: Tag = {
  names: ['hideBlock'],
  form: 'block',

  render(args, content, context) {
    const [call, ...colours] = commaParts(args)
    return html`
      <div class="hide-block">
        ${button(call, tint(colours, context))}
        <div class="hide-content">${context.markdown(content)}</div>
      </div>`
  },
}

/** `{% hideToggle display, background, colour %}` */
export const hideToggle: Tag = {
  names: ['hideToggle'],
  form: 'block',

  render(args, content, context) {
    const [call = CALL, ...colours] = commaParts(args)
    return html`
      <details class="${classes('toggle', tint(colours, context))}">
        <summary class="toggle-button">${words(call)}</summary>
        <div class="toggle-content">${context.markdown(content)}</div>
      </details>`
  },
}

const tint = ([background, colour]: readonly (string | undefined)[], context: TagContext) =>
  tintClass(background, colour, context)
