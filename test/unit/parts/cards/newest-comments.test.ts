import { expect, test } from 'vitest'
import { newestComments } from '../../../../src/parts/cards/newest-comments'
import { cardFacts } from '../../../fixtures/facts'

const settings = { enable: true, sort_order: undefined, limit: 6, storage: 10, avatar: true }

test('the card of the newest comments waits for the browser', () => {
  expect(newestComments.view(settings, cardFacts({ newestComments: true }))).toEqual({
    headline: 'aside.card_newest_comments.headline',
    loading: 'aside.card_newest_comments.loading_text',
    limit: 6,
    minutes: 10,
    avatar: true,
  })
})

test('there is no card where the comments cannot tell the newest', () => {
  expect(newestComments.view(settings, cardFacts())).toBeUndefined()
})
