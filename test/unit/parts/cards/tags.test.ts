import { describe, expect, test } from 'vitest'
import { tags } from '../../../../src/parts/cards/tags'
import { tagColourClass } from '../../../../src/site/tag-cloud'
import { cardFacts } from '../../../fixtures/facts'
import { aPost, aSite } from '../../../fixtures/site'

const site = aSite({ posts: [aPost({ tags: ['b', 'c'] }), aPost({ title: 'Two', tags: ['b', 'a'] })] })

interface View {
  coloured: boolean
  tags: { name: string; href: string; size: number; colour: string | undefined }[]
}
const view = (settings: object = {}, facts = cardFacts({ site })) =>
  tags.view(tags.settings.parse(settings), facts) as View | undefined

describe('the card of tags', () => {
  test('is a grey cloud of links', () => {
    expect(view({ orderby: 'name' })?.tags).toEqual([
      { name: 'a', path: 'tags/a/', href: '/tags/a/', count: 1, size: 0, colour: undefined },
      { name: 'b', path: 'tags/b/', href: '/tags/b/', count: 2, size: 10, colour: undefined },
      { name: 'c', path: 'tags/c/', href: '/tags/c/', count: 1, size: 0, colour: undefined },
    ])
  })

  test('shows the most used up to its limit, and all with 0', () => {
    expect(view({ limit: 1 })?.tags.map(({ name }) => name)).toEqual(['b'])
    expect(view({ limit: 0 })?.tags).toHaveLength(3)
  })

  test('can have colours, of its own choice or given ones', () => {
    const colours = (settings: object) =>
      view({ orderby: 'name', ...settings })?.tags.map(({ colour }) => colour)
    expect(view({ color: true })?.coloured).toBe(true)
    expect(view({})?.coloured).toBe(false)
    expect(colours({ color: true, custom_colors: 'red' })).toEqual([0, 1, 2].map(() => tagColourClass('red')))
    expect(colours({ color: false, custom_colors: 'red' })).toEqual([undefined, undefined, undefined])
  })

  test('is not there without tags', () => {
    expect(view({}, cardFacts({ site: aSite({ posts: [aPost()] }) }))).toBeUndefined()
  })
})
