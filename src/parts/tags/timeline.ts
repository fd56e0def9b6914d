import { commaParts, partsOf } from './arguments'
import { classes, html } from './html'
import type { Tag } from './tag'

/** `{% timeline headline, colour %}` */
export const timeline: Tag = {
  names: ['timeline'],
  form: 'block',

  render(args, content, { markdown, problem }) {
    const [headline, colour] = commaParts(args)
    const events = partsOf(content, 'timeline')
    if (events.length === 0)
      problem('nothing happens in it. Write <!-- timeline Date -->, what happened, and <!-- endtimeline -->.')
    const title = (text: string) => html`
      <div class="timeline-item-title"><div class="item-circle">${markdown(text)}</div></div>`
    return html`
      <div class="${classes('timeline', colour)}">
        ${headline && html`<div class="timeline-item headline">${title(headline)}</div>`}
        ${events.map(
          event => html`
            <div class="timeline-item">
              ${title(event.title)}
              <div class="timeline-item-content">${markdown(event.text)}</div>
            </div>`,
        )}
      </div>`
  },
}
