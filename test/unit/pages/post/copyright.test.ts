import { describe, expect, test } from 'vitest'
import { copyrightView } from '../../../../src/pages/post/copyright'
import { aConfig, facts } from '../../../fixtures/facts'
import { aPost, aSite } from '../../../fixtures/site'

const view = (copyright: object = {}, written: object = {}, blog: object = {}) =>
  copyrightView(
    aConfig({ post_copyright: written }),
    aPost({ path: '%E5%A4%A9/', copyright: { shown: true, ...copyright } }),
    facts({ site: aSite({ blog }) }),
  )

describe('the copyright box', () => {
  test('names the author, the address of the post and the licence', () => {
    expect(view()).toEqual({
      author: { label: 'post.copyright.author', name: 'Ada', href: 'https://example.com/' },
      link: {
        label: 'post.copyright.link',
        text: 'https://example.com/%E5%A4%A9/',
        href: '/%E5%A4%A9/',
      },
      notice: {
        label: 'post.copyright.copyright_notice',
        html: 'post.copyright.copyright_content https://creativecommons.org/licenses/by-nc-sa/4.0/ CC BY-NC-SA 4.0 https://example.com/ Notes',
      },
    })
  })

  test('says what the post says instead', () => {
    const own = {
      author: 'Bob',
      authorHref: 'https://bob.example',
      url: 'https://first.example/',
      info: '<b>Mine</b>',
    }
    expect(view(own, { author_href: '/about/' })).toMatchObject({
      author: { name: 'Bob', href: 'https://bob.example' },
      link: { text: 'https://first.example/', href: 'https://first.example/' },
      notice: { html: '<b>Mine</b>' },
    })
  })

  test('leads from the author to where the config says', () => {
    expect(view({}, { author_href: 'https://ada.example' })?.author.href).toBe('https://ada.example')
  })

  test('can show the address in readable characters, as far as it is well written', () => {
    expect(view({}, { decode: true })?.link).toMatchObject({
      text: 'https://example.com/天/',
      href: '/%E5%A4%A9/',
    })
    expect(view({ url: 'https://x.example/%' }, { decode: true })?.link.text).toBe('https://x.example/%')
  })

  test('puts nothing but text into the sentence about the licence', () => {
    const html = view({}, { license: '<i>mine</i>', license_url: '"><script>' }, { title: 'Tom & Jerry' })
      ?.notice.html
    expect(html).toContain('&lt;i&gt;mine&lt;/i&gt;')
    expect(html).toContain('&quot;&gt;&lt;script&gt;')
    expect(html).toContain('Tom &amp; Jerry')
  })

  test('is not there when the config or the post does not want it', () => {
    expect(view({}, { enable: false })).toBeUndefined()
    expect(view({ shown: false })).toBeUndefined()
  })
})
