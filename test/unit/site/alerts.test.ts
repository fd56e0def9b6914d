import { describe, expect, test } from 'vitest'
import { withAlerts, withNamedAlerts } from '../../../src/site/alerts'

const made = (kind: string, icon: string, title: string, text: string) =>
  `<blockquote class="alert alert-${kind}">\n<p class="alert-title"><i class="fas ${icon}" aria-hidden="true"></i>${title}</p>\n${text}\n</blockquote>`

describe('quotes that are alerts', () => {
  test.each([
    ['with a break after the mark', '<blockquote>\n<p>[!NOTE]<br>Text</p>\n</blockquote>'],
    ['with a line after the mark', '<blockquote>\n<p>[!note]\nText</p>\n</blockquote>'],
    ['with both', '<blockquote>\n<p>[!Note] <br />\nText</p>\n</blockquote>'],
    ['with the mark in a paragraph of its own', '<blockquote>\n<p>[!NOTE]</p>\n<p>Text</p>\n</blockquote>'],
  ])('%s', (_, html) => {
    expect(withAlerts(html)).toBe(made('note', 'fa-circle-info', 'Note', '<p>Text</p>'))
  })

  test.each([
    'tip fa-lightbulb Tip',
    'important fa-message Important',
    'warning fa-triangle-exclamation Warning',
    'caution fa-circle-exclamation Caution',
  ])('%s', words => {
    const [kind = '', icon = '', title = ''] = words.split(' ')
    const quote = `<blockquote>\n<p>[!${kind}]<br>Text</p>\n</blockquote>`
    expect(withAlerts(quote)).toBe(made(kind, icon, title, '<p>Text</p>'))
  })

  test.each([
    '<blockquote>\n<p>[!OTHER]<br>Text</p>\n</blockquote>',
    '<blockquote>\n<p>[!NOTE] and more<br>Text</p>\n</blockquote>',
    '<p>[!NOTE]<br>Text</p>',
    '<pre><code>&lt;blockquote&gt;[!NOTE]</code></pre>',
  ])('are not what only looks like one: %s', html => expect(withAlerts(html)).toBe(html))

  test('are named in the language of the page', () => {
    const html = withAlerts('<blockquote><p>[!TIP]<br>Text</p></blockquote>')
    expect(withNamedAlerts(html, kind => `<${kind}>`)).toContain('</i>&lt;tip&gt;</p>')
    expect(withNamedAlerts('<p>Tip</p>', () => 'x')).toBe('<p>Tip</p>')
  })
})
