import type { Friend } from '../../site/friends'
import { fromRoot } from '../../site/picture'
import { html } from './html'
import type { Tag, TagContext } from './tag'

/** `{% flink %}` with groups of friends in YAML. */
export const friends: Tag = {
  names: ['flink'],
  form: 'block',

  render(_, content, context) {
    const groups = context.friends(content)
    if (groups.length === 0)
      context.problem('there are no friends in it. It holds a list as source/_data/link.yml does.')
    return html`
      <div class="flink">
        ${groups.map(
          ({ name, description, friends }) => html`
            ${name && html`<div class="flink-name">${name}</div>`}
            ${description && html`<div class="flink-desc">${description}</div>`}
            <div class="flink-list">${friends.map(friend => item(friend, context))}</div>`,
        )}
      </div>`
  },
}

/** The same as `layout/mixins/friends.pug`. */
const item = ({ name, link, avatar, description }: Friend, context: TagContext) => html`
  <div class="flink-list-item">
    <a href="${context.link(link)}" title="${name}" target="_blank" rel="noopener">
      <div class="flink-item-icon">
        ${
          avatar
            ? html`<img class="no-lightbox" src="${context.link(fromRoot(avatar))}" alt="" loading="lazy" data-fallback="avatar">`
            : html`<span aria-hidden="true">${[...name][0]}</span>`
        }
      </div>
      <div class="flink-item-name">${name}</div>
      ${description && html`<div class="flink-item-desc" title="${description}">${description}</div>`}
    </a>
  </div>`
