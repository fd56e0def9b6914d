import { describe, expect, test } from 'vitest'
import { linksView } from '../../../../src/pages/lists/links'
import type { Friend } from '../../../../src/site/friends'
import type { EntriesWish } from '../../../../src/site/page'
import { facts } from '../../../fixtures/facts'
import { aSite } from '../../../fixtures/site'

const aFriend = (words: Partial<Friend> = {}): Friend => ({
  name: 'Ada',
  link: 'https://a.example',
  avatar: undefined,
  description: undefined,
  ...words,
})
const aGroup = (name: string | undefined, ...friends: Friend[]) => ({ name, description: undefined, friends })
const siteOf = (...friends: ReturnType<typeof aGroup>[]) => ({ ...aSite(), friends })
const wish = (words: Partial<EntriesWish>): EntriesWish => ({
  url: undefined,
  random: false,
  limit: undefined,
  ...words,
})
const view = (groups: ReturnType<typeof aGroup>[], html = '', entries?: EntriesWish) =>
  linksView(entries ? { entries } : {}, html, facts({ site: siteOf(...groups) }))

describe('the links page', () => {
  test('shows a friend with a picture, or with the first letter of the name', () => {
    const { groups } = view([
      aGroup('Friends', aFriend({ avatar: '/img/ada.png' }), aFriend({ name: '𝒜lan' })),
    ])
    expect(groups[0]?.friends).toMatchObject([
      { name: 'Ada', href: 'https://a.example', avatar: { src: '/img/ada.png' }, initial: undefined },
      { avatar: undefined, initial: '𝒜' },
    ])
  })

  test('gives every heading an id of its own, beside those in its text', () => {
    const { groups } = view(
      [aGroup('友 鏈'), aGroup('友 鏈'), aGroup('About'), aGroup(undefined)],
      '<h2 id="About">',
    )
    expect(groups.map(({ heading }) => heading?.id)).toEqual(['友-鏈', '友-鏈-2', 'About-2', undefined])
  })

  test('keeps the order of the file, and tells the browser to shuffle', () => {
    const { groups, random } = view([aGroup('A'), aGroup('B')], '', wish({ random: true }))
    expect(groups.map(({ heading }) => heading?.text)).toEqual(['A', 'B'])
    expect(random).toBe(true)
  })

  test('leaves a list elsewhere to the browser', () => {
    const { groups, remote } = view([aGroup('A')], '', wish({ url: '/friends.json' }))
    expect(groups).toEqual([])
    expect(remote).toEqual({ src: '/friends.json', loading: 'loading', failure: 'load_failed' })
  })
})
