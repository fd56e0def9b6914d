import { describe, expect, test } from 'vitest'
import { outdatedNotice } from '../../../../src/pages/post/outdated-notice'
import { aConfig, facts } from '../../../fixtures/facts'
import { aPost } from '../../../fixtures/site'

const view = (noticeOutdate: object, ages = true) =>
  outdatedNotice(aConfig({ noticeOutdate }), aPost({ updated: '2024-09-01', ages }), facts())

describe('the notice on an old post', () => {
  test('leaves it to the browser to count the days', () => {
    expect(view({ enable: true, message_prev: 'Changed', message_next: 'days ago' })).toEqual({
      noticeAbove: {
        class: 'flat',
        updated: '2024-09-01T12:00:00.000Z',
        limit: 365,
        before: 'Changed',
        after: 'days ago',
      },
    })
  })

  test('speaks the language of the page unless the config has words of its own', () => {
    const { noticeAbove } = view({ enable: true, message_next: '' })
    expect([noticeAbove?.before, noticeAbove?.after]).toEqual(['post.outdated.before', ''])
  })

  test('can stand below the text', () => {
    const { noticeAbove, noticeBelow } = view({ enable: true, position: 'bottom', style: 'simple' })
    expect([noticeAbove, noticeBelow?.class]).toEqual([undefined, 'simple'])
  })

  test('is not there when the config or the post does not want it', () => {
    expect(view({})).toEqual({})
    expect(view({ enable: true }, false)).toEqual({})
  })
})
