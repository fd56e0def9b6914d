import { describe, expect, test } from 'vitest'
import { categories } from '../../../../src/parts/cards/categories'
import { cardFacts } from '../../../fixtures/facts'
import { aPost, aSite } from '../../../fixtures/site'

const site = aSite({ posts: [aPost({ categories: ['Art', 'Code/Hexo/Themes', 'Code/Pug', 'Life'] })] })

interface Item {
  name: string
  href: string
  count: number
  children: Item[]
  toggle: string | undefined
}
interface View {
  more: object | undefined
  items: Item[]
  collapsible: boolean
  open: boolean
}
const view = (settings: object = {}, facts = cardFacts({ site })) =>
  categories.view(categories.settings.parse(settings), facts) as View | undefined
const names = (items: readonly Item[]): string[] =>
  items.flatMap(({ name, children }) => [name, ...names(children)])
const toggles = (items: readonly Item[]): unknown[] =>
  items.flatMap(({ toggle, children }) => [toggle, ...toggles(children)])

describe('the card of categories', () => {
  test('shows the tree', () => {
    expect(names(view()?.items ?? [])).toEqual(['Art', 'Code', 'Hexo', 'Themes', 'Pug', 'Life'])
    expect(view()?.items[0]).toMatchObject({ name: 'Art', count: 1, href: '/categories/art/' })
  })

  test('counts sub-categories against its limit, depth first', () => {
    expect(names(view({ limit: 3 })?.items ?? [])).toEqual(['Art', 'Code', 'Hexo'])
    expect(names(view({ limit: 5 })?.items ?? [])).toEqual(['Art', 'Code', 'Hexo', 'Themes', 'Pug'])
  })

  test('leads to all when some are left out', () => {
    expect(view({ limit: 5 })?.more).toEqual({ href: '/categories/', title: 'aside.more_button' })
    expect(view({ limit: 6 })?.more).toBeUndefined()
  })

  test('shows all with a limit of 0', () => {
    expect(names(view({ limit: 0 })?.items ?? [])).toHaveLength(6)
    expect(view({ limit: 0 })?.more).toBeUndefined()
  })

  test('always shows sub-categories unless told otherwise', () => {
    expect(view()).toMatchObject({ collapsible: false, open: true })
    expect(toggles(view()?.items ?? []).filter(Boolean)).toEqual([])
  })

  test.each([
    [true, true],
    [false, false],
  ])('with expand: %s has buttons for the categories at the top', (expand, open) => {
    const shown = view({ expand })
    expect(shown).toMatchObject({ collapsible: true, open })
    expect(toggles(shown?.items ?? []).filter(Boolean)).toEqual(['a11y.expand Code'])
  })

  test('has no button where the limit leaves no sub-category', () => {
    expect(toggles(view({ expand: true, limit: 2 })?.items ?? [])).toEqual([undefined, undefined])
  })

  test('is not there without categories', () => {
    expect(view({}, cardFacts({ site: aSite({ posts: [aPost()] }) }))).toBeUndefined()
  })
})
