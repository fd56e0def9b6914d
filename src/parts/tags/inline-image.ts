import { classes, html, raw } from './html'
import { heightClass } from './made-class'
import type { Tag } from './tag'

/** `{% inlineImg src [height] %}` */
export const inlineImage: Tag = {
  names: ['inlineImg'],
  form: 'word',

  render([source, height], _, context) {
    if (source) {
      const names = classes('inline-img', heightClass(height, context))
      return html`<img class="${names}" src="${context.link(source)}" alt="">`
    }
    context.problem('there is no image. Write {% inlineImg /img/photo.jpg 40px %}.')
    return raw('')
  },
}
