import { expect, test } from 'vitest'
import { toastStyle } from '../../../../src/pages/style/toast-style'
import { aConfig } from '../../../fixtures/facts'

const style = (snackbar: object) => toastStyle(aConfig({ snackbar: { enable: true, ...snackbar } }))

test('a blog without messages has no style for them', () => {
  expect(toastStyle(aConfig())).toBe('')
})

test('DocSearch says in one that it cannot be loaded', () => {
  expect(toastStyle(aConfig({ search: { use: 'docsearch' } }))).toContain('#snackbar')
})

test('messages stand in the corner of the config, below the bar', () => {
  expect(style({ position: 'top-right' })).toContain('top:72px;right:20px')
  expect(style({ position: 'bottom-center' })).toContain('bottom:20px;left:0;right:0')
})

test('a pale background is darkened until white text can be read on it', () => {
  expect(style({ bg_light: '#ffeeaa' })).not.toContain('#ffeeaa')
  expect(style({ bg_light: '#123456' })).toContain('background:#123456')
})
