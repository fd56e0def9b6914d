import { describe, expect, test } from 'vitest'
import {
  chosenSystems,
  commentLibraries,
  commentsData,
  commentsView,
  countView,
  isDiscussed,
  tellsNewest,
  viewsPlace,
} from '../../../../src/pages/services/comments'
import type { Kind } from '../../../../src/site/page'
import { aConfig, facts } from '../../../fixtures/facts'
import { aPage, aPost } from '../../../fixtures/site'

const waline = { serverURL: 'https://talk.example' }
const giscus = { repo: 'ada/blog', repo_id: 'R_1', category_id: 'D_1' }
const using = (use: string | string[], more: object = {}, comments: object = {}) =>
  aConfig({ comments: { use, ...comments }, waline, giscus, ...more })

describe('the systems of comments', () => {
  test('are named in any spelling', () => {
    expect(chosenSystems(using('Waline'))).toEqual(['waline'])
    expect(chosenSystems(using('facebook comments', { facebook_comments: { app_id: 1 } }))).toEqual([
      'facebook_comments',
    ])
  })

  test('are two at most, in the order that is written', () => {
    const three = using('giscus, waline, utterances', { utterances: { repo: 'ada/blog' } })
    expect(chosenSystems(three)).toEqual(['giscus', 'waline'])
  })

  test('are left out where they lack what they need', () => {
    expect(chosenSystems(using('twikoo, waline'))).toEqual(['waline'])
    expect(chosenSystems(using('nobody'))).toEqual([])
  })

  test('do not share a page when both speak to Disqus', () => {
    const rivals = { disqus: { shortname: 'a' }, disqusjs: { shortname: 'a', apikey: 'k' } }
    expect(chosenSystems(using('disqusjs, disqus', rivals))).toEqual(['disqusjs'])
  })
})

describe('the comments below a page', () => {
  const post = aPage({ post: aPost({ title: 'Rain', path: 'rain/' }) })

  test('have a place for one system', () => {
    expect(commentsView(using('waline'), post, 'Rain', facts())).toEqual({
      headline: 'comment',
      titles: ['Waline'],
      choice: undefined,
      needsScript: 'comments_need_script',
      thread: { link: '/rain/', url: 'https://example.com/rain/', title: 'Rain' },
    })
  })

  test('let readers choose between two', () => {
    const choice = (config: object) =>
      commentsView(using('giscus, waline', {}, config), post, '', facts())?.choice
    expect(choice({})).toEqual({ label: 'a11y.other_comments', names: ['Giscus', 'Waline'] })
    expect(choice({ text: false })?.names).toBeUndefined()
  })

  test('stand below posts and pages, and nowhere else', () => {
    const kinds: Kind[] = ['post', 'page', 'tags', 'categories', 'link', 'home', 'archive', 'shuoshuo', '404']
    expect(kinds.filter(kind => isDiscussed(using('waline'), aPage({ kind })))).toEqual(kinds.slice(0, 5))
  })

  test('are absent where the page or the config wants none', () => {
    expect(isDiscussed(using('waline'), aPage({ comments: false }))).toBe(false)
    expect(isDiscussed(using([]), aPage())).toBe(false)
  })
})

describe('the number of comments', () => {
  const post = aPost({ path: 'rain/' })

  test('stands at the head of a post and on its card, where it is asked for', () => {
    const config = using('waline', {}, { count: true, card_post_count: true })
    const number = {
      href: '/rain/#post-comment',
      class: 'waline-comment-count',
      path: '/rain/',
      url: 'https://example.com/rain/',
    }
    expect(countView(config, post, 'post', facts())).toEqual(number)
    expect(countView(config, post, 'card', facts())).toEqual(number)
    expect(countView(using('waline'), post, 'post', facts())).toBeUndefined()
    expect(countView(using('waline'), post, 'card', facts())).toBeUndefined()
  })

  test('is not asked for before the reader gets to the comments, when those wait', () => {
    const config = using('waline', {}, { count: true, lazyload: true })
    expect(countView(config, post, 'post', facts())).toBeUndefined()
  })

  test('is absent where nobody can comment, or the system does not tell it', () => {
    const counted = { count: true, card_post_count: true }
    expect(
      countView(using('waline', {}, counted), aPost({ comments: false }), 'post', facts()),
    ).toBeUndefined()
    expect(countView(using('giscus', {}, counted), post, 'post', facts())).toBeUndefined()
  })
})

describe('what systems tell besides', () => {
  test('is how often a post was read, when their settings say so', () => {
    const counting = using('waline', { waline: { ...waline, pageview: true } })
    expect(viewsPlace(counting, aPost())).toEqual({ class: 'waline-pageview-count' })
    expect(viewsPlace(counting, aPost({ comments: false }))).toBeUndefined()
    expect(viewsPlace(using('waline'), aPost())).toBeUndefined()
  })

  test('is the newest comments, as far as they can', () => {
    expect(tellsNewest(using('waline'))).toBe(true)
    expect(tellsNewest(using('giscus'))).toBe(false)
    expect(tellsNewest(using([]))).toBe(false)
  })
})

describe('the browser', () => {
  test('gets the settings of the chosen systems and of no other', () => {
    const data = commentsData(using('giscus'), facts())
    expect(data?.lazy).toBe(false)
    expect(data?.systems).toEqual([
      {
        key: 'giscus',
        container: { id: 'giscus-wrap' },
        settings: { ...giscus, light_theme: 'light', dark_theme: 'dark', option: {} },
        countsViews: false,
      },
    ])
    expect(commentsData(using([]), facts())).toBeUndefined()
  })

  test('gets the libraries they are made of', () => {
    expect(commentLibraries(using('giscus, waline'))).toEqual(['waline_js', 'waline_css'])
  })
})
