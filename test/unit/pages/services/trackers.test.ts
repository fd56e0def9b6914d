import { describe, expect, test } from 'vitest'
import { countersOf } from '../../../../src/pages/services/counters'
import { frameWithoutScript, trackersData, umamiPlaces } from '../../../../src/pages/services/trackers'
import { aConfig, facts } from '../../../fixtures/facts'

describe('services that count visits', () => {
  test('are none at first', () => expect(trackersData(aConfig())).toBeUndefined())

  test('get the ids that the config gives them', () => {
    expect(trackersData(aConfig({ baidu_analytics: 'b1', google_analytics: 'G-1' }))).toMatchObject({
      baidu: 'b1',
      google: 'G-1',
      clarity: undefined,
    })
  })

  test('are left out when they are on but have no account', () => {
    const config = aConfig({ google_adsense: true, google_tag_manager: { domain: 'https://tags.example' } })
    expect(trackersData(config)).toBeUndefined()
  })

  test('of Google Tag Manager count readers without scripts too', () => {
    expect(frameWithoutScript(aConfig())).toBeUndefined()
    const config = aConfig({ google_tag_manager: { tag_id: 'GTM-1', domain: 'https://tags.example/' } })
    expect(frameWithoutScript(config)?.src).toBe('https://tags.example/ns.html?id=GTM-1')
  })
})

describe('the numbers of Umami', () => {
  const umami = { enable: true, website_id: 'w', UV_PV: { site_uv: true, site_pv: false, page_pv: true } }

  test('have the places that are asked for', () => {
    expect(umamiPlaces(aConfig({ umami_analytics: umami }))).toEqual({
      visitors: 'umami-site-uv',
      views: undefined,
      pageViews: 'umamiPV',
    })
    expect(umamiPlaces(aConfig({ umami_analytics: { ...umami, enable: false } })).visitors).toBeUndefined()
  })

  test('come before those of Busuanzi, which is then only asked for the others', () => {
    const both = aConfig({ umami_analytics: umami, busuanzi: { site_uv: true, site_pv: true } })
    expect(countersOf(both, facts())).toMatchObject({
      visitors: 'umami-site-uv',
      views: 'busuanzi_value_site_pv',
      script: expect.stringContaining('busuanzi'),
    })
    expect(countersOf(aConfig({ umami_analytics: umami }), facts()).script).toBeUndefined()
  })
})
