import { describe, expect, test } from 'vitest'
import { finishTags } from '../../../../src/pages/text/finish-tags'
import { aConfig, facts } from '../../../fixtures/facts'
import { aPost, aSite } from '../../../fixtures/site'

const place = '<ol class="series-items" data-series="A &amp; B"></ol>'
const site = aSite({
  posts: [
    aPost({ title: 'Two "2"', path: 'two/', series: 'A & B', date: '2024-01-02' }),
    aPost({ title: 'One', series: 'A & B', date: '2024-01-01' }),
    aPost({ title: 'Hidden', series: 'A & B', hidden: true, date: '2024-01-03' }),
  ],
})
const series = (options: object) => finishTags(place, aConfig({ series: options }), facts({ site }))

describe('the list of a series', () => {
  test('has the visible posts, in the order of the options', () => {
    expect(series({ enable: true })).toBe(
      '<ol class="series-items"><li><a href="/2024-01-01/one/" title="One">One</a></li>' +
        '<li><a href="/two/" title="Two &quot;2&quot;">Two &quot;2&quot;</a></li></ol>',
    )
    expect(series({ enable: true, orderBy: 'date', order: -1, number: false })).toMatch(
      /^<ul.*Two.*One.*<\/ul>$/,
    )
  })

  test('is left out when series are off', () => expect(series({ enable: false })).toBe(''))
})

test('a note gets the style of the option', () => {
  const html = '<div class="note info note-style-of-option">'
  expect(finishTags(html, aConfig({ note: { style: 'simple' } }), facts())).toBe(
    '<div class="note info simple">',
  )
})

test('an attribute gets words in the language of the page', () => {
  const words = facts({ t: () => 'Nach "oben"' })
  expect(finishTags('<button data-t-aria-label="a.b">', aConfig(), words)).toBe(
    '<button aria-label="Nach &quot;oben&quot;">',
  )
})

test('diagrams, charts and scores are told what the options say of them', () => {
  const words = facts({ t: key => `(${key})` })
  const figures =
    '<div class="mermaid-wrap"><div class="chartjs-container chartjs-abreast" data-width="5%"><div class="abc-music-sheet">'
  const config = aConfig({ mermaid: { theme: 'forest', zoom_pan: false }, chartjs: { fontColor: 'red' } })
  const finished = finishTags(figures, config, words)
  const [diagram, chart, score] = [...finished.matchAll(/data-settings="(.*?)"/g)].map(([, settings = '']) =>
    JSON.parse(settings.replaceAll('&quot;', '"')),
  )
  expect(finished.replace(/ data-settings=".*?"/g, '')).toBe(figures)
  expect(diagram).toMatchObject({
    theme: { light: 'forest', dark: 'forest' },
    zoomPan: false,
    openInNewTab: true,
  })
  expect(chart).toMatchObject({ text: { light: 'red', dark: 'red' } })
  expect(score).toEqual({ words: { name: '(figure.score)', failed: '(figure.failed)' } })
})
