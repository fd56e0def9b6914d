import { jsonObject } from './arguments'
import { html } from './html'
import type { Tag } from './tag'

/** `{% mermaid ['{"theme": "forest"}'] %}`. The diagram is readable as it is written until something draws it. */
export const mermaid: Tag = {
  names: ['mermaid'],
  form: 'block',

  render(args, content, { problem }) {
    const written = args.join(' ') || '{}'
    const options = jsonObject(written)
    if (!options) problem(`${written} is no JSON and is left out. Write it in quotes: '{"theme": "forest"}'.`)
    if (!content.trim()) problem('there is no diagram in it.')
    return diagram(content, options ? written : '{}')
  },
}

/** A diagram that waits to be drawn; `options` are those of Mermaid, in JSON. */
export const diagram = (source: string, options = '{}') => html`
  <div class="mermaid-wrap">
    <pre class="mermaid-src" data-config="${options}">${source}</pre>
  </div>`
