import { describe, expect, test } from 'vitest'
import { postSeries } from '../../../../src/parts/cards/post-series'
import { cardFacts } from '../../../fixtures/facts'
import { aPost, aSite } from '../../../fixtures/site'

const [one, two] = [
  aPost({ title: 'One', date: '2024-01-01', series: 'Tour' }),
  aPost({ title: 'Two', date: '2024-02-01', series: 'Tour' }),
]
const site = aSite({ posts: [one, two, aPost({ title: 'Alone' })] })

interface View {
  headline: string
  posts: { title: string; current: boolean; date: { text: string } }[]
}
const view = (settings: object = {}, post: ReturnType<typeof aPost> | undefined = one) =>
  postSeries.view(postSeries.settings.parse(settings), cardFacts({ site, post })) as View | undefined
const drawn = (settings: object) =>
  view(settings)?.posts.map(({ title, current }) => `${title}${current ? ' here' : ''}`)

describe('the card of a series', () => {
  test('lists its posts and says which one this is', () => {
    expect(drawn({})).toEqual(['Two', 'One here'])
    expect(drawn({ order: 1, orderBy: 'title' })).toEqual(['One here', 'Two'])
  })

  test('can bear the name of the series', () => {
    expect(view()?.headline).toBe('aside.card_post_series')
    expect(view({ series_title: true })?.headline).toBe('Tour')
  })

  test('is not there beside a post without a series, nor beside pages', () => {
    expect(view({}, aPost())).toBeUndefined()
    expect(postSeries.view(postSeries.settings.parse({}), cardFacts({ site }))).toBeUndefined()
  })
})
