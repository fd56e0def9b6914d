import { describe, expect, test } from 'vitest'
import { type CloudOptions, tagCloud, tagColourClass } from '../../../src/site/tag-cloud'

const tags = [
  { name: 'a', path: 'tags/a/', count: 1 },
  { name: 'b', path: 'tags/b/', count: 5 },
  { name: 'c', path: 'tags/c/', count: 1 },
  { name: 'd', path: 'tags/d/', count: 30 },
]
const cloud = (options: Partial<CloudOptions> = {}) =>
  tagCloud(tags, { orderby: 'name', order: 1, ...options })
const names = (options: Partial<CloudOptions>) =>
  cloud(options)
    .map(({ name }) => name)
    .join('')

describe('tagCloud', () => {
  test('orders by name, up or down', () => {
    expect(names({ orderby: 'name', order: 1 })).toBe('abcd')
    expect(names({ orderby: 'name', order: -1 })).toBe('dcba')
  })

  test('orders by the number of posts, and by name where it is the same', () => {
    expect(names({ orderby: 'length', order: 1 })).toBe('acbd')
    expect(names({ orderby: 'length', order: -1 })).toBe('dbca')
  })

  test('has an order that looks random and is the same every time', () => {
    const many = Array.from({ length: 30 }, (_, n) => ({
      name: `tag ${n + 10}`,
      path: `tags/${n}/`,
      count: 1,
    }))
    const shuffled = (given: typeof many) =>
      tagCloud(given, { orderby: 'random', order: 1 }).map(({ name }) => name)
    expect(shuffled(many)).toEqual(shuffled(many.toReversed()))
    expect(shuffled(many)).not.toEqual(many.map(({ name }) => name))
  })

  test('gives sizes from 0 to 10 by the rank of the count', () => {
    expect(cloud().map(({ name, size }) => `${name} ${size}`)).toEqual(['a 0', 'b 5', 'c 0', 'd 10'])
  })

  test('gives tags the smallest size when all have the same count', () => {
    expect(tagCloud(tags.slice(0, 1), { orderby: 'name', order: 1 })).toMatchObject([{ size: 0 }])
  })

  test('shows those with the most posts when there is a limit, and all with 0', () => {
    expect(names({ limit: 2 })).toBe('bd')
    expect(names({ limit: 3 })).toBe('abd')
    expect(names({ limit: 0 })).toBe('abcd')
  })

  test('has no colours of its own unless some are given', () => {
    expect(cloud().map(({ colour }) => colour)).toEqual([undefined, undefined, undefined, undefined])
  })

  test('uses the given colours in turn', () => {
    const [red, blue] = ['red', 'blue'].map(tagColourClass)
    expect(cloud({ colours: ['red', 'blue'] }).map(({ colour }) => colour)).toEqual([red, blue, red, blue])
  })

  test('leaves the tags of the site in their order', () => {
    const before = [...tags]
    cloud({ order: -1 })
    expect(tags).toEqual(before)
  })
})
