import { expect, test } from 'vitest'
import { CARDS_ABOVE, CARDS_OF_POSTS, cards } from '../../../../src/parts/cards'
import { newestComments } from '../../../../src/parts/cards/newest-comments'
import { cardFacts } from '../../../fixtures/facts'
import { aPost, aSite } from '../../../fixtures/site'

test('no two cards share a template', () => {
  const templates = Object.values(cards).map(({ template }) => template)
  expect(templates).toEqual([...new Set(templates)])
})

test('the lists of cards name cards that are there', () => {
  expect(Object.keys(cards)).toEqual(expect.arrayContaining([...CARDS_ABOVE, ...CARDS_OF_POSTS]))
})

test('cards whose content is not there yet show nothing', () => {
  const facts = cardFacts({ site: aSite({ posts: [aPost()] }) })
  expect(newestComments.view(newestComments.settings.parse({ enable: true }), facts)).toBeUndefined()
})
