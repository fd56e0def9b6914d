import { describe, expect, test } from 'vitest'
import { drawerView, menusView, siteNameView } from '../../../../src/pages/frame/navigation'
import { aConfig, facts } from '../../../fixtures/facts'
import { aPost, aSite } from '../../../fixtures/site'

const items = (menu: object) => menusView(aConfig({ menu }), facts()).items
const link = (label: string, href: string, icon?: string) => ({
  label,
  icon,
  href,
  children: [],
  closed: false,
})

describe('the menu', () => {
  test('reads a label, a path and an icon', () => {
    expect(items({ Home: '/ || fas fa-home' })).toEqual([link('Home', '/', 'fas fa-home')])
  })

  test.each(['/about/||fas fa-heart', '  /about/   ||   fas fa-heart  ', 'about/ || fas fa-heart ||'])(
    'reads "%s"',
    value => {
      expect(items({ About: value })).toEqual([link('About', '/about/', 'fas fa-heart')])
    },
  )

  test('needs no icon', () => {
    expect(items({ About: '/about/', More: '/more/ ||' })).toEqual([
      link('About', '/about/'),
      link('More', '/more/'),
    ])
  })

  test('may lead to other sites', () => {
    expect(items({ Code: 'https://github.com/ada || fab fa-github' })).toEqual([
      link('Code', 'https://github.com/ada', 'fab fa-github'),
    ])
  })

  test('has groups with a menu of their own', () => {
    expect(items({ 'List || fas fa-list': { Music: '/music/ || fas fa-music', Films: '/films/' } })).toEqual([
      {
        label: 'List',
        icon: 'fas fa-list',
        href: undefined,
        closed: false,
        children: [link('Music', '/music/', 'fas fa-music'), link('Films', '/films/')],
      },
    ])
  })

  test.each(['List || fas fa-list || hide', 'List||fas fa-list||hide'])(
    'starts the group "%s" closed',
    key => {
      expect(items({ [key]: { Music: '/music/' } })).toMatchObject([
        { label: 'List', icon: 'fas fa-list', closed: true },
      ])
    },
  )

  test('has groups without an icon', () => {
    expect(items({ List: { Music: '/music/' } })).toMatchObject([
      { label: 'List', icon: undefined, closed: false },
    ])
    expect(items({ 'List || || hide': { Music: '/music/' } })).toMatchObject([
      { label: 'List', icon: undefined, closed: true },
    ])
  })

  test('keeps the order of the config', () => {
    expect(items({ Z: '/z/', A: '/a/', M: '/m/' }).map(({ label }) => label)).toEqual(['Z', 'A', 'M'])
  })
})

describe('the drawer', () => {
  test('has the menu, the avatar and the counts', () => {
    const config = aConfig({ menu: { Home: '/' }, avatar: { img: '/img/me.png' } })
    const site = aSite({ posts: [aPost()] })
    expect(drawerView(config, facts({ site }))).toMatchObject({
      avatar: { src: '/img/me.png' },
      counts: [{ count: 1 }, { count: 0 }, { count: 0 }],
      items: [{ label: 'Home' }],
    })
  })
})

describe('the name of the site', () => {
  const view = (nav: object, postTitle?: string) => siteNameView(aConfig({ nav }), facts(), postTitle)

  test('leads home', () => {
    expect(view({})).toEqual({
      href: '/',
      logo: undefined,
      name: 'Notes',
      title: 'Notes',
      postTitle: undefined,
    })
  })

  test('can have a logo, with or without the name', () => {
    expect(view({ logo: 'img/logo.svg', display_title: false })).toMatchObject({
      logo: { src: '/img/logo.svg', alt: 'Notes' },
      name: undefined,
    })
    expect(view({ logo: 'img/logo.svg' })).toMatchObject({ logo: { alt: '' }, name: 'Notes' })
  })

  test('makes room for the title of a post, unless that is off', () => {
    expect(view({}, 'Hello').postTitle).toBe('Hello')
    expect(view({ display_post_title: false }, 'Hello').postTitle).toBeUndefined()
  })
})
