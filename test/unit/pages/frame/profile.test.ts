import { describe, expect, test } from 'vitest'
import {
  avatarView,
  socialColourClass,
  socialColours,
  socialLinks,
} from '../../../../src/pages/frame/profile'
import { aConfig, facts } from '../../../fixtures/facts'

const links = (social: object) => socialLinks(aConfig({ social }), facts())

describe('social links', () => {
  test('have an icon, a link, a title and a colour', () => {
    expect(links({ 'fab fa-github': 'https://github.com/ada || GitHub || "#24292e"' })).toEqual([
      {
        icon: 'fab fa-github',
        href: 'https://github.com/ada',
        title: 'GitHub',
        colour: socialColourClass('#24292e'),
      },
    ])
  })

  test('need neither title nor colour', () => {
    expect(links({ 'fas fa-rss': '/atom.xml' })).toEqual([
      { icon: 'fas fa-rss', href: '/atom.xml', title: undefined, colour: undefined },
    ])
  })

  test('tell the style sheet their colours', () => {
    const social = {
      'fab fa-github': "/ || GitHub || '#24292e'",
      'fas fa-rss': '/atom.xml',
      'fas fa-envelope': 'mailto:a@b.c || Mail',
    }
    expect(socialColours(aConfig({ social }))).toEqual(['#24292e'])
  })
})

describe('the avatar', () => {
  test('is an image or something painted', () => {
    expect(avatarView(aConfig({ avatar: { img: '/img/me.png' } }), facts())).toEqual({ src: '/img/me.png' })
    expect(avatarView(aConfig({ avatar: { img: 'teal' } }), facts())).toEqual({
      paint: expect.stringMatching(/^paint-/),
    })
  })
})
