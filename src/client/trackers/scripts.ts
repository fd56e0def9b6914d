import type { Trackers } from '../../pages/services/trackers'
import { address, queue, request, type Tracker } from './tracker'

type SettingsOf<Key extends keyof Trackers> = NonNullable<Trackers[Key]>

/** https://tongji.baidu.com/web/help/article?id=235 */
export const baidu: Tracker<SettingsOf<'baidu'>> = (id, first) => {
  if (first) request(`https://hm.baidu.com/hm.js?${id}`)
  else queue('_hmt').push(['_trackPageview', address()])
}

/** https://developers.google.com/tag-platform/gtagjs */
export const google: Tracker<SettingsOf<'google'>> = (id, first) => {
  if (!first) return gtag('config', id, { page_path: address() })
  Reflect.set(globalThis, 'gtag', gtag)
  gtag('js', new Date())
  gtag('config', id)
  request(`https://www.googletagmanager.com/gtag/js?id=${id}`)
}

/** Google tells the calls in the queue by their being `arguments`, not arrays. */
function gtag(..._: readonly unknown[]) {
  // biome-ignore lint/complexity/noArguments: see above
  queue('dataLayer').push(arguments)
}

/** https://developers.cloudflare.com/web-analytics/get-started/ Its script sees by itself that the page changes. */
export const cloudflare: Tracker<SettingsOf<'cloudflare'>> = (token, first) => {
  if (first)
    request('https://static.cloudflareinsights.com/beacon.min.js', {
      'data-cf-beacon': JSON.stringify({ token }),
    })
}

/** https://learn.microsoft.com/clarity/setup-and-installation/clarity-setup Its script sees the changes too. */
export const clarity: Tracker<SettingsOf<'clarity'>> = (id, first) => {
  if (!first) return
  function waiting(..._: readonly unknown[]) {
    // biome-ignore lint/complexity/noArguments: as its own snippet queues them
    waiting.q.push(arguments)
  }
  waiting.q = [] as unknown[]
  Reflect.set(globalThis, 'clarity', waiting)
  request(`https://www.clarity.ms/tag/${id}`)
}

/** https://developers.google.com/tag-platform/tag-manager/web */
export const tagManager: Tracker<SettingsOf<'tagManager'>> = ({ id, domain }, first) => {
  if (!first) return void queue('dataLayer').push({ event: 'pjaxComplete', pagePath: address() })
  queue('dataLayer').push({ 'gtm.start': Date.now(), event: 'gtm.js' })
  request(`${domain}/gtm.js?id=${id}`)
}

/** https://support.google.com/adsense/answer/9274516 */
export const adsense: Tracker<SettingsOf<'adsense'>> = (settings, first) => {
  if (!first) return
  const { js, client = '', auto_ads, enable_page_level_ads } = settings
  if (auto_ads) queue('adsbygoogle').push({ google_ad_client: client, enable_page_level_ads })
  const src = new URL(js, location.href)
  src.searchParams.set('client', client)
  request(src.href, { crossorigin: 'anonymous' })
}
