import { describe, expect, test } from 'vitest'
import { seriesPlace, seriesView } from '../../../../src/pages/lists/series'
import { aConfig, facts } from '../../../fixtures/facts'
import { aPost, aSite } from '../../../fixtures/site'

const [one, two, three] = ['A 1', 'A 2', 'A 3'].map((title, index) =>
  aPost({ title, path: `a${index + 1}/`, date: `2024-0${index + 1}-01`, series: 'A' }),
) as [ReturnType<typeof aPost>, ReturnType<typeof aPost>, ReturnType<typeof aPost>]
const alone = aPost({ title: 'B', path: 'b/', series: 'B', date: '2023-01-01' })
const site = (seriesPage?: string) => aSite({ posts: [one, two, three, alone], blog: { seriesPage } })
const place = (post: typeof one, seriesPage?: string) =>
  seriesPlace(aConfig(), post, facts({ site: site(seriesPage) }))

describe('the place of a post in its series', () => {
  test('has the parts before and after it', () => {
    expect(place(two)).toEqual({
      label: 'aside.card_post_series',
      name: 'A',
      href: undefined,
      part: 'series_part 2 3',
      previous: { title: 'A 1', href: '/a1/', label: 'pagination.prev' },
      next: { title: 'A 3', href: '/a3/', label: 'pagination.next' },
    })
  })

  test('has one way at the ends', () => {
    expect(place(one)?.previous).toBeUndefined()
    expect(place(three)?.next).toBeUndefined()
  })

  test('leads to the page of all series', () => expect(place(two, 'series/')?.href).toBe('/series/#A'))

  test('is not told of a post alone, without a series, or hidden', () => {
    expect(place(alone)).toBeUndefined()
    expect(place(aPost())).toBeUndefined()
    expect(place(aPost({ series: 'A', hidden: true }))).toBeUndefined()
  })

  test('follows the order that the config asks for', () => {
    const falling = seriesPlace(aConfig({ series: { order: -1 } }), one, facts({ site: site() }))
    expect(falling?.part).toBe('series_part 3 3')
  })
})

test('two series whose names differ in signs alone have places of their own', () => {
  const posts = ['C++', 'C#', 'C++', 'C#'].map((series, index) =>
    aPost({ title: `${series} ${index}`, date: `2024-01-0${index + 1}`, series }),
  )
  const page = facts({ site: aSite({ posts, blog: { seriesPage: 'series/' } }) })
  expect(seriesView(aConfig(), page).groups.map(({ name, id }) => [name, id])).toEqual([
    ['C#', 'C'],
    ['C++', 'C-2'],
  ])
  expect(posts.map(post => seriesPlace(aConfig(), post, page)?.href)).toEqual(
    ['C-2', 'C', 'C-2', 'C'].map(id => `/series/#${id}`),
  )
})

test('the page of all series has them with their posts, the newest series first', () => {
  const { groups } = seriesView(aConfig(), facts({ site: site() }))
  expect(groups.map(({ name, id, posts }) => [name, id, posts.map(({ title }) => title)])).toEqual([
    ['A', 'A', ['A 1', 'A 2', 'A 3']],
    ['B', 'B', ['B']],
  ])
})
