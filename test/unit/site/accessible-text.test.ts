import { describe, expect, test } from 'vitest'
import { withAccessibleNames } from '../../../src/site/accessible-text'

const named = (html: string) => withAccessibleNames(html, () => ({ task: 'A "task"', backToText: 'Back' }))

describe('names in a text', () => {
  test.each([
    [
      '<li><input checked disabled type="checkbox"> a',
      '<li><input aria-label="A &quot;task&quot;" checked disabled type="checkbox"> a',
    ],
    [
      '<li class="task-list-item">\n<p><input disabled="" type="checkbox"> a',
      '<li class="task-list-item">\n<p><input aria-label="A &quot;task&quot;" disabled="" type="checkbox"> a',
    ],
  ])('are given to the boxes of tasks: %s', (html, expected) => expect(named(html)).toBe(expected))

  test.each([
    '<a href="#fnref1" class="footnote-backref">',
    '<a href="#fnref1" class="footnote-back" role="doc-backlink">',
    '<a href="#reffn_1" title="Jump back">',
  ])('are given to the ways back from a footnote: %s', html =>
    expect(named(html)).toBe(html.replace('<a', '<a aria-label="Back"')),
  )

  test.each([
    '<li><input type="checkbox" id="a"><label for="a">Named</label>',
    '<p><input type="checkbox"> No task',
    '<a class="footnote-backref" aria-label="Back to 1" href="#a">',
    '<a href="#fn1">1</a>',
    '<iframe src="//player.example/1" title="A song"></iframe>',
    '<iframe srcdoc="Words"></iframe>',
  ])('stay as they are: %s', html => expect(named(html)).toBe(html))

  test.each([
    '<iframe src="//player.example/1?a=b" width="100%"></iframe>',
    "<iframe\n  width=100% src='https://player.example:80/1'></iframe>",
  ])('are given to pages of other sites: %s', html =>
    expect(named(html)).toBe(html.replace('<iframe', '<iframe title="player.example"')),
  )

  test('are not needed by links without a text, which nobody reaches', () => {
    expect(named('<a class="markdownIt-Anchor" href="#a"></a>')).toBe(
      '<a class="markdownIt-Anchor" aria-hidden="true" tabindex="-1" href="#a"></a>',
    )
  })
})
