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

  const words = (message_prev?: string, message_next?: string) => {
    const { noticeAbove } = view({ enable: true, message_prev, message_next })
    return [noticeAbove?.before, noticeAbove?.after]
  }
  const OURS = ['post.outdated.before', 'post.outdated.after']
  const USUAL_END = 'days since the last update, the content may be outdated.'

  test('speaks the language of the page where the config repeats the English words of Butterfly', () => {
    expect(words('It has been', USUAL_END)).toEqual(OURS)
    expect(words('It has been')).toEqual(OURS)
    expect(words(undefined, USUAL_END)).toEqual(OURS)
  })

  test('keeps words together of which one was chosen', () => {
    expect(words('It has been', 'days.')).toEqual(['It has been', 'days.'])
    expect(words('Unchanged for', USUAL_END)).toEqual(['Unchanged for', USUAL_END])
    expect(words('It has been', '')).toEqual(['It has been', ''])
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
