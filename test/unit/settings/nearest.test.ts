import { expect, test } from 'vitest'
import { nearest } from '../../../src/settings/nearest'

test('the nearest name has the fewest different letters', () => {
  expect(nearest('card_tag', ['card_tabs', 'card_tags'])).toBe('card_tags')
  expect(nearest('Card-Tags', ['card_tabs', 'card_tags'])).toBe('card_tags')
  expect(nearest('ai', ['ad'])).toBeUndefined()
  expect(nearest('completely', ['different'])).toBeUndefined()
})
