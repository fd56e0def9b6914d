import { expect, test } from 'vitest'
import { escapeHtml } from '../../../src/site/escape'

test('text stays text in HTML and in its attributes', () => {
  expect(escapeHtml('Tom & "Jerry" <b>')).toBe('Tom &amp; &quot;Jerry&quot; &lt;b&gt;')
})
