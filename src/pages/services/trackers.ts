import type { Config } from '../../config/schema'

/** What the browser has to know to report visits; undefined when nobody wants to know. */
export function trackersData(config: Config) {
  const { umami_analytics: umami, google_tag_manager: manager, google_adsense: ads } = config
  const wanted = {
    baidu: config.baidu_analytics,
    google: config.google_analytics,
    cloudflare: config.cloudflare_analytics,
    clarity: config.microsoft_clarity,
    umami: umami.enable && umami.website_id ? umami : undefined,
    tagManager: manager.tag_id ? { id: manager.tag_id, domain: originOf(manager.domain) } : undefined,
    adsense: ads.enable && ads.client ? ads : undefined,
  }
  return Object.values(wanted).some(settings => settings !== undefined) ? wanted : undefined
}

/** What each service gets to know of the config. */
export type Trackers = NonNullable<ReturnType<typeof trackersData>>

/** Google Tag Manager counts readers without scripts too. */
export const frameWithoutScript = ({ google_tag_manager: { tag_id, domain } }: Config) =>
  tag_id
    ? { src: `${originOf(domain)}/ns.html?id=${encodeURIComponent(tag_id)}`, title: 'Google Tag Manager' }
    : undefined

const originOf = (address: string) => address.replace(/\/+$/, '')

/** Where Umami writes its numbers, as far as they are wanted. */
export function umamiPlaces({ umami_analytics: { enable, website_id, UV_PV } }: Config) {
  const on = enable && website_id !== undefined
  return {
    visitors: on && UV_PV.site_uv ? 'umami-site-uv' : undefined,
    views: on && UV_PV.site_pv ? 'umami-site-pv' : undefined,
    pageViews: on && UV_PV.page_pv ? 'umamiPV' : undefined,
  }
}
