import { commaParts, jsonMistake, partsOf } from './arguments'
import { attribute, classes, html, raw } from './html'
import type { Tag } from './tag'

/** `{% chartjs width, abreast, id %}`: width in percent; anything for abreast puts chart and description side by side. */
export const chart: Tag = {
  names: ['chartjs'],
  form: 'block',

  render(args, content, { markdown, problem }) {
    const [width, abreast, id] = commaParts(args)
    const [data] = partsOf(content, 'chart')
    const [description] = partsOf(content, 'desc')
    if (!data) {
      problem('there is no chart in it. Write <!-- chart -->, the JSON of Chart.js, and <!-- endchart -->.')
      return raw('')
    }
    const mistake = jsonMistake(data.text)
    if (mistake) problem(`what stands after <!-- chart --> is no JSON, so it cannot be drawn: ${mistake}`)
    const percent = /^(\d+(?:\.\d+)?)\s*%?$/.exec(width ?? '')?.[1]
    if (width && !percent) problem(`the width "${width}" is left out. It is a number of percent, such as 60.`)
    return html`
      <div class="${classes('chartjs-container', abreast && 'chartjs-abreast')}"
        ${attribute('data-chartjs-id', id)}
        ${attribute('data-width', percent && `${percent}%`)}>
        <pre class="chartjs-src">${data.text}</pre>
        ${description && html`<div class="chartjs-desc">${markdown(description.text)}</div>`}
      </div>`
  },
}
