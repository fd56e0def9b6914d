import { describe, expect, test } from 'vitest'
import { websiteInfo } from '../../../../src/parts/cards/website-info'
import { cardFacts } from '../../../fixtures/facts'
import { aPost, aSite } from '../../../fixtures/site'

const site = aSite({ posts: [aPost({ updated: '2024-09-01' })] })

interface View {
  counter: string | undefined
  items: { label: string; text?: string; counter?: string; time?: object }[]
}
const view = (settings: object = {}, facts = cardFacts({ site })) =>
  websiteInfo.view(websiteInfo.settings.parse(settings), facts) as View | undefined
const labels = (shown: View | undefined) =>
  shown?.items.map(({ label }) => label.replace('aside.card_webinfo.', ''))

describe('the card of facts about the site', () => {
  test('says how many posts there are and when something changed last', () => {
    expect(view()?.items).toEqual([
      { label: 'aside.card_webinfo.article_name', text: '1' },
      {
        label: 'aside.card_webinfo.last_push_date.name',
        time: { id: 'last-push-date', iso: '2024-09-01T12:00:00.000Z', text: '2024-09-01' },
      },
    ])
  })

  test('lets the browser count the days since the site began', () => {
    expect(view({ runtime_date: '2021-01-31', post_count: false, last_push_date: false })?.items).toEqual([
      {
        label: 'aside.card_webinfo.runtime.name',
        time: {
          id: 'runtimeshow',
          iso: '2021-01-31T00:00:00.000Z',
          text: '2021-01-31',
          unit: 'aside.card_webinfo.runtime.unit',
        },
      },
    ])
  })

  test('says nothing of a beginning that is no date', () => {
    expect(labels(view({ runtime_date: 'long ago' }))).toEqual(['article_name', 'last_push_date.name'])
  })

  test('has a place for each number of the visitor counter that is on', () => {
    const facts = cardFacts({ site, counters: { visitors: 'visits', views: 'reads', script: undefined } })
    expect(labels(view({ runtime_date: '2021-01-31' }, facts))).toEqual([
      'article_name',
      'runtime.name',
      'site_uv_name',
      'site_pv_name',
      'last_push_date.name',
    ])
    expect(view({}, facts)?.items.flatMap(({ counter }) => counter ?? [])).toEqual(['visits', 'reads'])
  })

  test('names the script that counts visitors when one of its numbers is shown', () => {
    const counters = { visitors: undefined, views: 'reads', script: '/counter.js' }
    expect(view({}, cardFacts({ site, counters }))?.counter).toBe('/counter.js')
    expect(view()?.counter).toBeUndefined()
  })

  test('counts the words of the blog when it is told to', () => {
    expect(view({}, cardFacts({ site, words: () => '1.2k' }))?.items).toContainEqual({
      label: 'aside.card_webinfo.site_wordcount',
      text: '1.2k',
    })
  })

  test('says how many words the blog has when that is wanted', () => {
    const facts = cardFacts({ site, words: () => '12.3k' })
    expect(view({ last_push_date: false }, facts)?.items.at(-1)).toEqual({
      label: 'aside.card_webinfo.site_wordcount',
      text: '12.3k',
    })
  })

  test('is not there when nothing is to be said', () => {
    expect(view({ post_count: false, last_push_date: false })).toBeUndefined()
  })

  test('counts to zero on an empty blog', () => {
    expect(view({}, cardFacts())?.items).toEqual([{ label: 'aside.card_webinfo.article_name', text: '0' }])
  })
})
