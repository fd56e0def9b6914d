import { html, raw } from './html'
import type { Tag } from './tag'

/**
 * `{% series [name] %}`. The page fills the list: the text of a post is kept from build to build, while other posts
 * come and go.
 */
export const series: Tag = {
  names: ['series'],
  form: 'line',

  render(args, _, { series, problem }) {
    const name = args.join(' ') || series
    if (name) return html`<ol class="series-items" data-series="${name}"></ol>`
    problem(
      'it does not say which series. Write {% series name %}, or name it in the front-matter: "series: name".',
    )
    return raw('')
  },
}

/** The places where lists of series belong, with the name as HTML. */
export const SERIES_PLACES = /<ol class="series-items" data-series="([^"]*)"><\/ol>/g
