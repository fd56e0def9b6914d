import { globalOf } from '../../client/global-of'
import { loadScript } from '../../client/load-script'
import type { facebookComments } from './facebook-comments'
import type { SettingsOf } from './system'
import type { CommentClient } from './system.client'

interface Facebook {
  XFBML: { parse(root: Element | null): void }
}

const VERSION = 'v20.0'

/** https://developers.facebook.com/docs/plugins/comments */
export const client: CommentClient<SettingsOf<typeof facebookComments>> = {
  async show(container, { app_id, pageSize, order_by, lang }, { thread, dark }) {
    Object.assign(container.dataset, {
      href: thread.url.replace(/index\.html$/, ''),
      numposts: String(pageSize),
      orderBy: order_by,
      width: '100%',
      colorscheme: dark ? 'dark' : 'light',
    })
    const parse = () => globalOf<Facebook | undefined>('FB')?.XFBML.parse(container.parentElement)
    if (globalOf('FB')) parse()
    else
      await loadScript(
        `https://connect.facebook.net/${lang}/sdk.js#xfbml=1&version=${VERSION}&appId=${app_id}`,
      )
    return {
      recolour(dark) {
        container.dataset.colorscheme = dark ? 'dark' : 'light'
        parse()
      },
    }
  },
}
