import { parseDocument } from 'htmlparser2'
import { beforeAll, describe, expect, test } from 'vitest'
import { type BuiltBlog, buildBlog, differences } from '../fixtures/blog'
import { openPage } from '../fixtures/page'
import { describeSoundSite } from '../fixtures/sound-site'
import { SECRET, writtenBlog } from '../fixtures/written'

let site: BuiltBlog
const page = (path: string) => openPage(site.text(path))
beforeAll(async () => {
  site = await buildBlog('written', writtenBlog())
})

const SUMMARY =
  'An alert first. A word to another site and here. A claim. The energy is E=mc^2. Alerts With a link and code.'

describe('a series', () => {
  test('has its place below each of its posts', () => {
    expect(page('everything/index.html').lines('.series-place')).toEqual([
      'The sea',
      'Part 2 of 3',
      'Previous',
      'First',
      'Next',
      'Last',
    ])
    const links = (path: string) =>
      page(path)
        .all('.series-place')
        .flatMap(place => page(path).all('a', place)).length
    expect(links('everything/index.html')).toBe(3)
    expect(links('first/index.html')).toBe(2)
    expect(page('cut/index.html').all('.series-place')).toEqual([])
  })

  test('stands on the page of all series', () => {
    const series = page('series/index.html')
    expect(series.lines('#article-container')).toEqual([
      'The sea',
      'First',
      '2024-01-01',
      'Everything',
      '2024-01-02',
      'Last',
      '2024-01-04',
      'After all.',
    ])
    const [heading] = series.all('#The-sea')
    expect(heading?.name).toBe('h2')
    expect(page('first/index.html').attributes('href')).toContain('/series/#The-sea')
  })
})

describe('a summary', () => {
  test('is the same on cards, in the description and in feeds: words, no alerts, code or tables', () => {
    const home = page('index.html')
    expect(home.lines('.content').find(line => line.startsWith('An alert'))).toContain(SUMMARY)
    expect(site.text('everything/index.html')).toContain(`<meta name="description" content="${SUMMARY}`)
    expect(site.text('atom.xml')).toContain(`<summary type="html">${SUMMARY}`)
  })

  test('is what the author says of the post, or what stands before the mark', () => {
    const descriptions = (path: string) => /name="description" content="([^"]*)"/.exec(site.text(path))?.[1]
    expect([descriptions('described/index.html'), descriptions('cut/index.html')]).toEqual([
      'In short.',
      'Before.',
    ])
    expect(site.text('atom.xml')).toContain('<summary type="html">In short.</summary>')
    expect(site.text('atom.xml')).toMatch(/<summary type="html">(&lt;p&gt;)?Before\.(&lt;\/p&gt;)?/)
  })
})

describe.each(['atom.xml', 'rss2.xml'])('the feed %s', path => {
  test('can be read as XML', () => {
    const xml = site.text(path)
    expect(parseDocument(xml, { xmlMode: true }).children.length).toBeGreaterThan(0)
    // Everything that is no text stands in sections of characters.
    expect(xml.replace(/<!\[CDATA\[.*?\]\]>/gs, '')).not.toMatch(
      /&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/,
    )
  })

  test('has formulas, alerts and the source of diagrams, and pictures as they are', () => {
    const feed = site.text(path)
    for (const part of [
      '<annotation encoding="application/x-tex">E=mc^2</annotation>',
      'Warning</p>',
      'A --&gt; B',
      '<img src="/img/404.jpg" alt="A picture">',
      '<a href="/about/">here</a>',
    ])
      expect(feed).toContain(part)
    expect(feed).not.toMatch(/katex-html|data-lazy|data-src|\ssrcset=/)
  })
})

test('the sitemap has no page for lost addresses and no index of a search', () => {
  expect(site.text('sitemap.xml')).toContain('<loc>https://blog.example/everything/</loc>')
  expect(site.text('sitemap.xml')).not.toMatch(/404|search|\.json|hidden/)
})

describe('a locked post', () => {
  const CIPHER = /[\da-f]{64}/

  test('says nothing of what is in it, anywhere', () => {
    const telling = [...site.files].filter(([path, data]) => !/hidden\//.test(path) && data.includes(SECRET))
    expect(telling.map(([path]) => path)).toEqual([])
  })

  test('is enciphered on its own page alone, and in no description', () => {
    const texts = [...site.files].filter(([path]) => /\.(html|json|txt)$/.test(path))
    const enciphered = texts.filter(([, data]) => data.toString().includes('hbeData'))
    expect(enciphered.map(([path]) => path)).toEqual(['locked/index.html'])
    expect(
      /name="description" content="([^"]*)"/.exec(site.text('locked/index.html'))?.[1] ?? '',
    ).not.toMatch(CIPHER)
    const home = page('index.html')
    expect(home.lines('.content').filter(line => CIPHER.test(line))).toEqual([])
  })

  test('has a table of contents that is empty until then, and no length', () => {
    const locked = page('locked/index.html')
    const [card] = locked.all('#card-toc')
    expect(card?.attribs).toHaveProperty('hidden')
    expect(card && locked.all('a', card)).toEqual([])
    expect(locked.all('.post-meta-wordcount')).toEqual([])
  })

  test('brings along the style sheet of its formulas', () => {
    expect(site.text('locked/index.html')).toMatch(/css\/formulas-\w+\.css/)
  })
})

test('what renderers leave without a name has one', () => {
  const html = site.text('everything/index.html')
  expect(html.match(/<input aria-label="Task"/g)).toHaveLength(2)
  expect(html).toMatch(/<a aria-label="Back to the text" href="#fnref1"/)
  expect(html).toContain('<td class="align-right">2')
})

test('a build on top of another one makes the same site', async () => {
  expect(differences(site, await site.again())).toEqual([])
})

describeSoundSite(() => site)
