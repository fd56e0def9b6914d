import { describe, expect, test } from 'vitest'
import { metaView } from '../../../../src/pages/post/post-meta'
import { aConfig, facts } from '../../../fixtures/facts'
import { aPost } from '../../../fixtures/site'

const post = aPost({ date: '2024-08-01', updated: '2024-09-01', tags: ['css'], categories: ['Code/Hexo'] })
const view = (page: object) => metaView(aConfig({ post_meta: { page } }).post_meta.page, post, facts())
const dates = (page: object) => view(page).dates.map(({ class: name, text }) => `${name} ${text}`)

describe('what is said of a post', () => {
  test.each([
    ['created', ['post-meta-date-created 2024-08-01']],
    ['updated', ['post-meta-date-updated 2024-09-01']],
    ['both', ['post-meta-date-created 2024-08-01', 'post-meta-date-updated 2024-09-01']],
    [false, []],
  ])('with date_type %s', (date_type, shown) => {
    expect(dates({ date_type })).toEqual(shown)
  })

  test('names the moment for machines and, in full, for the tooltip', () => {
    expect(view({}).dates[0]).toMatchObject({
      iso: '2024-08-01T12:00:00.000Z',
      title: 'post.created 2024-08-01 as YYYY-MM-DD HH:mm:ss',
      icon: 'far fa-calendar-alt',
      label: 'post.created',
    })
  })

  test('lets the browser say how long ago it was when asked to', () => {
    expect(view({}).dates[0]?.relative).toBe(false)
    expect(view({ date_format: 'relative' }).dates[0]?.relative).toBe(true)
  })

  test('lists categories from the root, and tags when asked to', () => {
    expect(view({})).toMatchObject({
      categories: [
        { name: 'Code', href: '/categories/code/' },
        { name: 'Hexo', href: '/categories/code/hexo/' },
      ],
      tags: [],
    })
    expect(view({ categories: false, tags: true })).toMatchObject({
      categories: [],
      tags: [{ name: 'css', href: '/tags/css/' }],
    })
  })

  test('says what each date is unless told not to', () => {
    expect(view({}).label).toBe(true)
    expect(view({ label: false }).label).toBe(false)
  })
})
