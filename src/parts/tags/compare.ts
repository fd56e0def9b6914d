import { commaParts } from './arguments'
import { html, raw, words } from './html'
import type { Tag } from './tag'

/**
 * `{% compare before, after, words for before, words for after %}`: two pictures of the same size. They stand side by
 * side until a script lays one over the other.
 */
export const compare: Tag = {
  names: ['compare'],
  form: 'line',

  render(args, _, { link, problem }) {
    const [before, after, beforeWords = '', afterWords = ''] = commaParts(args)
    if (!before || !after) {
      problem('it needs two images. Write {% compare /img/before.jpg, /img/after.jpg, Before, After %}.')
      return raw('')
    }
    return html`
      <div class="image-compare" data-t-data-label="a11y.compare_images">
        <img class="no-lightbox image-compare-before" src="${link(before)}" alt="${words(beforeWords)}">
        <img class="no-lightbox image-compare-after" src="${link(after)}" alt="${words(afterWords)}">
        ${beforeWords && html`<span class="image-compare-words" aria-hidden="true">${words(beforeWords)}</span>`}
        ${afterWords && html`<span class="image-compare-words" aria-hidden="true">${words(afterWords)}</span>`}
      </div>`
  },
}
