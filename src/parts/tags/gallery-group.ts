import { html, words } from './html'
import type { Tag } from './tag'

/** `{% galleryGroup name description url image %}`. Hexo drops an empty description: then there are three arguments. */
export const galleryGroup: Tag = {
  names: ['galleryGroup'],
  form: 'line',

  render(args, _, { link, problem }) {
    const [name = '', description = '', url = '', image = ''] =
      args.length === 3 ? [args[0], '', args[1], args[2]] : args
    if (!url || !image)
      problem(
        "it needs a name, a description, an address and an image: {% galleryGroup 'Name' 'Words' /a/ /b.jpg %}.",
      )
    return html`
      <figure class="gallery-group">
        ${image && html`<img class="gallery-group-img no-lightbox" src="${link(image)}" alt="">`}
        <figcaption>
          <div class="gallery-group-name">${words(name)}</div>
          <p>${words(description)}</p>
          ${url && html`<a href="${link(url)}" aria-label="${words(name || url)}"></a>`}
        </figcaption>
      </figure>`
  },
}
