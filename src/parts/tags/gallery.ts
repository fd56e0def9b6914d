import { ATTRIBUTES } from '../../site/attributes'
import { commaParts } from './arguments'
import { html, raw } from './html'
import type { Tag } from './tag'

/** How many pictures are shown at first, and with every further step, when the author says nothing. */
const STEP = '10'

const IMAGES = new RegExp(`<img\\b${ATTRIBUTES}>`, 'gi')

/**
 * `{% gallery button, limit, firstLimit %}` with Markdown images in it, or `{% gallery url, address, button, limit,
 * firstLimit %}` of a JSON list that the browser reads. Without a list, all images are in the page, whatever the limits.
 */
export const gallery: Tag = {
  names: ['gallery'],
  form: 'block',

  render(args, content, { link, markdown, problem }) {
    const parts = commaParts(args)
    const source = parts[0] === 'url' ? (parts[1] ?? '') : undefined
    const [button, limit = STEP, first = STEP] = source === undefined ? parts : parts.slice(2)
    const images = source === undefined ? (markdown(content).text.match(IMAGES) ?? []) : []
    if (source === '') problem('there is no address after "url". Write {% gallery url, /photos.json %}.')
    if (source === undefined && images.length === 0)
      problem('there are no images in it. Write them as in Markdown: ![text](/img/photo.jpg).')
    return html`
      <div class="gallery-container" data-type="${source === undefined ? 'data' : 'url'}" data-button="${button}"
        data-limit="${limit}" data-first="${first}" data-t-data-more="load_more">
        <div class="gallery-items">${source ? remote(link(source)) : raw(images.join(''))}</div>
      </div>`
  },
}

/** The link serves readers without JavaScript. */
const remote = (address: string) => html`
  <p class="gallery-status" role="status" data-src="${address}" data-t-data-loading="loading"
    data-t-data-failure="load_failed"><a href="${address}">${address}</a></p>`
