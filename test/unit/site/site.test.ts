import { describe, expect, test } from 'vitest'
import { aPost, aSite, timeOf } from '../../fixtures/site'

const titles = (posts: readonly { title: string | undefined }[]) => posts.map(({ title }) => title)

describe('makeSite', () => {
  test('puts the newest post first', () => {
    const posts = [
      aPost({ title: 'Old', date: '2023-01-01' }),
      aPost({ title: 'New', date: '2024-01-01' }),
      aPost({ title: 'Middle', date: '2023-06-01' }),
    ]
    expect(titles(aSite({ posts }).posts)).toEqual(['New', 'Middle', 'Old'])
  })

  test('orders posts of the same moment by route, however they come', () => {
    const [a, b, c] = [aPost({ title: 'A' }), aPost({ title: 'B' }), aPost({ title: 'C' })]
    expect(titles(aSite({ posts: [c, a, b] }).posts)).toEqual(['A', 'B', 'C'])
    expect(titles(aSite({ posts: [b, c, a] }).posts)).toEqual(['A', 'B', 'C'])
  })

  test('keeps a second order, the latest change first', () => {
    const revised = aPost({ title: 'Revised', date: '2022-01-01', updated: '2024-05-01' })
    const fresh = aPost({ title: 'Fresh', date: '2024-01-01' })
    expect(titles(aSite({ posts: [fresh, revised] }).postsByUpdate)).toEqual(['Revised', 'Fresh'])
  })

  test('neither lists nor counts hidden posts, but finds them', () => {
    const hidden = aPost({
      title: 'Secret',
      hidden: true,
      tags: ['css'],
      categories: ['Code'],
      updated: '2025-01-01',
    })
    const site = aSite({ posts: [hidden, aPost({ title: 'Open', tags: ['pug'] })] })
    expect(titles(site.posts)).toEqual(['Open'])
    expect(titles(site.tags.map(({ name }) => ({ title: name })))).toEqual(['pug'])
    expect(site.categories).toEqual([])
    expect(site.lastUpdate).toBe(timeOf('2024-08-01'))
    expect(site.postById.get(hidden.id)).toBe(hidden)
    expect(site.positions.has(hidden.id)).toBe(false)
  })

  test('knows the latest change of any post or page', () => {
    const posts = [aPost({ date: '2024-01-01', updated: '2024-02-01' })]
    expect(aSite({ posts }).lastUpdate).toBe(timeOf('2024-02-01'))
    expect(aSite({ posts, pageUpdates: ['2024-03-01'] }).lastUpdate).toBe(timeOf('2024-03-01'))
  })

  test('makes an empty site of nothing', () => {
    expect(aSite()).toMatchObject({ posts: [], tags: [], categories: [], lastUpdate: undefined })
  })

  test('leaves the posts it is given in their order', () => {
    const posts = [aPost({ date: '2023-01-01' }), aPost({ date: '2024-01-01' })]
    const before = [...posts]
    aSite({ posts })
    expect(posts).toEqual(before)
  })
})
