import { describe, expect, test } from 'vitest'
import { withDefaultCovers } from '../../../src/site/cover'
import type { Picture } from '../../../src/site/picture'
import type { Post } from '../../../src/site/post'
import { aPost, image } from '../../fixtures/site'

const covers = ['a.jpg', 'b.jpg', 'c.jpg'].map(image)
const posts = Array.from({ length: 40 }, (_, day) =>
  aPost({ title: `Post ${day}`, date: new Date(Date.UTC(2024, 0, day + 1, 12)).toISOString() }),
)

const coverOf = (given: readonly Post[], path: string, from: readonly Picture[] = covers) =>
  withDefaultCovers(given, from).find(post => post.path === path)?.cover
const byPath = (given: readonly Post[]) => Object.fromEntries(given.map(({ path, cover }) => [path, cover]))
const byDate = (given: readonly Post[]) => given.toSorted((a, b) => a.date - b.date).map(({ cover }) => cover)

describe('withDefaultCovers', () => {
  test('gives each post the same cover every time', () => {
    expect(withDefaultCovers(posts, covers)).toEqual(withDefaultCovers(posts, covers))
    expect(byDate(withDefaultCovers(posts.toReversed(), covers))).toEqual(
      byDate(withDefaultCovers(posts, covers)),
    )
  })

  test('uses every cover, and none twice in a row', () => {
    const given = byDate(withDefaultCovers(posts, covers))
    expect(new Set(given)).toEqual(new Set(covers))
    expect(given.filter((cover, index) => cover === given[index - 1])).toEqual([])
  })

  test('lets older posts keep theirs when a newer one is written', () => {
    const before = byDate(withDefaultCovers(posts.slice(0, 20), covers))
    expect(byDate(withDefaultCovers(posts, covers)).slice(0, 20)).toEqual(before)
  })

  test('does not depend on the order in which posts of one moment come', () => {
    const same = posts.map(post => ({ ...post, date: 0 }))
    expect(byPath(withDefaultCovers(same.toReversed(), covers))).toEqual(
      byPath(withDefaultCovers(same, covers)),
    )
  })

  test('respects a cover of the post, and the wish to have none', () => {
    const [own, none] = [
      aPost({ title: 'Own', cover: image('own.jpg') }),
      aPost({ title: 'None', cover: false }),
    ]
    expect(coverOf([own, none], own.path)).toEqual(image('own.jpg'))
    expect(coverOf([own, none], none.path)).toBe(false)
  })

  test('gives the only cover to all', () => {
    expect(byDate(withDefaultCovers(posts, covers.slice(0, 1)))).toEqual(posts.map(() => covers[0]))
  })

  test('gives nothing when there are none', () => {
    expect(coverOf([aPost()], aPost().path, [])).toBeUndefined()
  })
})
