import { expect, test } from 'vitest'
import { announcement } from '../../../../src/parts/cards/announcement'
import { cardFacts } from '../../../fixtures/facts'

const view = (settings: object) => announcement.view(announcement.settings.parse(settings), cardFacts())

test('the announcement says what the config says, as HTML', () => {
  expect(view({ content: '<em>New!</em>' })).toEqual({
    headline: 'aside.card_announcement',
    content: '<em>New!</em>',
  })
})

test('the announcement has words of its own until then', () => {
  expect(view({})).toMatchObject({ content: 'This is my Blog' })
})
