import { jsonObject } from './arguments'
import { attribute, html } from './html'
import type { Tag } from './tag'

/** Parts the options, in JSON, from the score. */
const SEPARATOR = /\n-{6}[ \t]*(?:\n|$)/

/** `{% score %}` with music in ABC notation. It is readable as it is written until something draws it. */
export const score: Tag = {
  names: ['score'],
  form: 'block',

  render(_, content, { problem }) {
    const [before = '', ...after] = content.trim().split(SEPARATOR)
    const written = after.length > 0 ? before : undefined
    const isJson = written !== undefined && jsonObject(written) !== undefined
    if (written !== undefined && !isJson)
      problem(
        'what stands above the six dashes is no JSON and is left out. Write for example {"staffwidth": 600}.',
      )
    const music = written === undefined ? before : after.join('\n------\n')
    if (!music.trim()) problem('there is no music in it.')
    return html`
      <div class="abc-music-sheet"${attribute('data-params', isJson ? written : undefined)}>
        <pre>${music}</pre>
      </div>`
  },
}
