import { describe, expect, test } from 'vitest'
import { author } from '../../../../src/parts/cards/author'
import { cardFacts } from '../../../fixtures/facts'
import { aPost, aSite } from '../../../fixtures/site'

const site = aSite({
  blog: { author: 'Ada', description: 'A notebook' },
  posts: [aPost({ tags: ['css', 'pug'], categories: ['Code/Hexo'] }), aPost({ title: 'Two', tags: ['css'] })],
})
const view = (settings: object = {}, facts = cardFacts({ site })) =>
  author.view(author.settings.parse(settings), facts)

describe('the author card', () => {
  test('introduces the author with the description of the blog', () => {
    expect(view()).toMatchObject({
      name: 'Ada',
      description: 'A notebook',
      avatar: { src: '/img/avatar.png' },
    })
  })

  test('prefers its own description', () => {
    expect(view({ description: '<b>Hi</b>' })).toMatchObject({ description: '<b>Hi</b>' })
  })

  test('counts posts, tags and categories of all levels, each with the page that lists them', () => {
    expect(view()).toMatchObject({
      counts: [
        { label: 'aside.articles', count: 2, href: '/archives/' },
        { label: 'aside.tags', count: 2, href: '/tags/' },
        { label: 'aside.categories', count: 2, href: '/categories/' },
      ],
    })
  })

  test('has the button of Butterfly until it is changed or switched off', () => {
    expect(view()).toMatchObject({
      button: { text: 'Follow Me', icon: 'fab fa-github', href: 'https://github.com/xxxxxx' },
    })
    expect(view({ button: { link: '/about/', text: 'Me' } })).toMatchObject({
      button: { text: 'Me', href: '/about/' },
    })
    expect(view({ button: { enable: false } })).toMatchObject({ button: undefined })
  })

  test('shows the social links of the blog', () => {
    const social = [{ icon: 'fab fa-github', href: '/', title: 'GitHub', colour: undefined }]
    expect(view({}, cardFacts({ site, social }))).toMatchObject({ social })
  })

  test('counts nothing on an empty blog', () => {
    expect(view({}, cardFacts())).toMatchObject({ counts: [{ count: 0 }, { count: 0 }, { count: 0 }] })
  })
})
