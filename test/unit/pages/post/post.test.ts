import { describe, expect, test } from 'vitest'
import { postInfoView, postView } from '../../../../src/pages/post/post'
import { aConfig, facts } from '../../../fixtures/facts'
import { printsJson } from '../../../fixtures/print'
import { aPost, aSite, image } from '../../../fixtures/site'

const older = aPost({ title: 'Older', date: '2023-01-01', cover: image('older.jpg') })
const post = aPost({ title: 'Post', date: '2024-01-01', tags: ['css'] })
const newer = aPost({ title: 'Newer', date: '2025-01-01' })
const site = aSite({ posts: [older, post, newer] })
const tiles = (config: object, of = post) =>
  postView(aConfig(config), of, '', facts({ site }), printsJson).neighbours?.tiles
const drawn = (config: object, of = post) =>
  tiles(config, of)?.map(({ side, title, alone }) => `${side} ${title}${alone ? ' alone' : ''}`)

describe('the neighbours of a post', () => {
  test('are the newer one before and the older one after', () => {
    expect(drawn({})).toEqual(['prev-post Newer', 'next-post Older'])
    expect(drawn({ post_pagination: 1 })).toEqual(['prev-post Newer', 'next-post Older'])
  })

  test('change places with 2', () => {
    expect(drawn({ post_pagination: 2 })).toEqual(['prev-post Older', 'next-post Newer'])
  })

  test('are not shown with false', () => {
    expect(drawn({ post_pagination: false })).toBeUndefined()
  })

  test('take the whole row when there is one', () => {
    expect(drawn({}, newer)).toEqual(['next-post Post alone'])
    expect(drawn({}, older)).toEqual(['prev-post Post alone'])
  })

  test('are none for a post without any, or a hidden one', () => {
    expect(
      postView(aConfig(), post, '', facts({ site: aSite({ posts: [post] }) }), printsJson).neighbours,
    ).toBeUndefined()
    expect(drawn({}, aPost({ title: 'Hidden', hidden: true }))).toBeUndefined()
  })

  test('have a name, an address and a cover', () => {
    expect(tiles({})?.[1]).toMatchObject({
      label: 'pagination.next',
      href: '/2023-01-01/older/',
      cover: { src: '/img/older.jpg' },
    })
    expect(tiles({})?.[0]?.cover).toBeUndefined()
  })
})

describe('a post', () => {
  test('shows its tags below the text unless told not to', () => {
    const tags = (config: object) => postView(aConfig(config), post, '', facts({ site }), printsJson).tags
    expect(tags({})).toEqual([{ name: 'css', href: '/tags/css/' }])
    expect(tags({ post_meta: { post: { tags: false } } })).toEqual([])
  })

  test('says both dates at its head, and no tags', () => {
    const { title, centred, meta } = postInfoView(aConfig(), post, facts())
    expect([title, centred, meta.dates.length, meta.tags]).toEqual(['Post', false, 2, []])
  })

  test('can have its head in the middle', () => {
    expect(
      postInfoView(aConfig({ post_meta: { post: { position: 'center' } } }), post, facts()).centred,
    ).toBe(true)
  })

  test('says that it has no title', () => {
    expect(postInfoView(aConfig(), aPost({ title: undefined }), facts()).title).toBe('no_title')
  })

  test('leads to its source, where the author keeps it', () => {
    const edit = (post_edit: object) =>
      postInfoView(aConfig({ post_edit }), aPost({ source: '_posts/two words.md' }), facts()).edit
    expect(edit({ enable: true, url: 'https://git.example/source/' })).toEqual({
      href: 'https://git.example/source/_posts/two%20words.md',
      label: 'post.edit',
    })
    expect(edit({ enable: true })).toBeUndefined()
    expect(edit({ url: 'https://git.example/' })).toBeUndefined()
  })

  test('leads to its source, whatever signs are in the name of the file', () => {
    const post_edit = { enable: true, url: 'https://git.example/' }
    expect(
      postInfoView(aConfig({ post_edit }), aPost({ source: '_posts/c#/100%?.md' }), facts()).edit?.href,
    ).toBe('https://git.example/_posts/c%23/100%25%3F.md')
  })

  test('has everything below its text that is wanted', () => {
    const shown = (config: object) => postView(aConfig(config), post, '', facts({ site }), printsJson)
    expect(shown({ ad: { post: '<b>Buy</b>' } })).toMatchObject({
      ad: '<b>Buy</b>',
      copyright: {},
      share: {},
    })
    expect(shown({ share: { use: false } }).tagShare).toBe(true)
    expect(shown({ share: { use: false }, post_meta: { post: { tags: false } } }).tagShare).toBe(false)
  })
})
