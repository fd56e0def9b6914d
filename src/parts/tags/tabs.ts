import { commaParts, type Part, partsOf } from './arguments'
import { classes, html, words } from './html'
import type { Tag } from './tag'

/** `{% tabs name, active %}`: 0 or nothing opens the first, a number the one it counts, -1 none. */
export const tabs: Tag = {
  names: ['tabs', 'subtabs', 'subsubtabs'],
  form: 'block',

  render(args, content, { markdown, problem }) {
    const [name = 'tab', written] = commaParts(args)
    const all = partsOf(content, 'tab').map((part, index) => ({ ...captionOf(part, name, index), ...part }))
    if (all.length === 0)
      problem('there are no tabs in it. Each begins with <!-- tab Caption --> and ends with <!-- endtab -->.')
    const active = (Number(written) || 1) - 1
    const mark = (index: number) => index === active && 'active'
    return html`
      <div class="tabs">
        <div class="${classes('nav-tabs', !all[active] && 'no-default')}">
          ${all.map(
            ({ caption, icon }, index) => html`
              <button class="${classes('tab', mark(index))}" type="button">
                ${icon && html`<i class="${icon}" aria-hidden="true"></i>`}
                ${words(caption)}
              </button>`,
          )}
        </div>
        <div class="tab-contents">
          ${all.map(
            ({ caption, text }, index) => html`
              <div class="${classes('tab-item-content', mark(index))}" data-tab="${words(caption)}">
                ${markdown(text)}
              </div>`,
          )}
        </div>
        <div class="tab-to-top">
          <button type="button" data-t-aria-label="rightside.back_to_top">
            <i class="fas fa-arrow-up" aria-hidden="true"></i>
          </button>
        </div>
      </div>`
  },
}

/** `Caption@fas fa-star`; both may be missing. */
function captionOf({ title }: Part, name: string, index: number) {
  const [, caption = title, icon] = /^(.*?)\s*@\s*([\w\s-]+)$/.exec(title) ?? []
  return { caption: caption || (icon ? '' : `${name} ${index + 1}`), icon }
}
