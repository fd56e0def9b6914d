import { describe, expect, test } from 'vitest'
import { readContent } from '../../../src/site/content'

const read = (html: string) =>
  readContent(html, src => (src === '/known.png' ? { width: 40, height: 30 } : undefined))

describe('headings', () => {
  test('are found with their level, id and text', () => {
    expect(
      read(
        '<h2 id="one">One <em>1</em></h2><p>Text</p><h3 class="x" id=two>Two &amp; <a class="headerlink">#</a></h3>',
      ).headings,
    ).toEqual([
      { level: 2, id: 'one', html: 'One 1', unnumbered: false },
      { level: 3, id: 'two', html: 'Two &amp;', unnumbered: false },
    ])
  })

  test('keep their markup when they have an id', () => {
    const html = '<h2 id="one">One</h2>'
    expect(read(html).html).toBe(html)
  })

  test('get an id from their text when they have none', () => {
    expect(read('<h2 class="a">Hello, 世界!</h2>').html).toBe(
      '<h2 id="Hello-世界" class="a">Hello, 世界!</h2>',
    )
    expect(read('<h2>!?</h2>').headings).toMatchObject([{ id: 'section' }])
  })

  test('get an id that nothing else has', () => {
    const { headings } = read('<p id="One"></p><h2>One</h2><h2>One</h2><h2 id="One-4">Four</h2>')
    expect(headings.map(({ id }) => id)).toEqual(['One-2', 'One-3', 'One-4'])
  })

  test('get another id when the written one is taken, and their sign still leads to them', () => {
    const sign = (id: string) => `<a class="headerlink" href="#${id}"></a>`
    const { html, headings } = read(`<h2 id="A-1">${sign('A-1')}A</h2><h2 id="A-1">${sign('A-1')}A-1</h2>`)
    expect(headings.map(({ id }) => id)).toEqual(['A-1', 'A-1-2'])
    expect(html).toContain(`<h2 id="A-1-2">${sign('A-1-2')}A-1</h2>`)
  })

  test('without a text have an id, but are not told', () => {
    const { html, headings } = read('<h2 id=""></h2><h3><img src="a.png" alt=""></h3>')
    expect(html).toMatch(/^<h2 id="section"><\/h2><h3 id="section-2">/)
    expect(headings).toEqual([])
  })

  test('may hold quotes and signs in their attributes', () => {
    expect(read(`<h2 title="a > b" id='x'>One</h2>`).headings).toMatchObject([{ id: 'x', html: 'One' }])
  })

  test('are told without the sign that links to them', () => {
    const sign = (text: string) => `<h2 id="x">One <a class="header-anchor" href="#x">${text}</a></h2>`
    for (const text of ['#', '¶', ' ', '']) expect(read(sign(text)).headings).toMatchObject([{ html: 'One' }])
    expect(read(sign('two')).headings).toMatchObject([{ html: 'One two' }])
  })

  test('keep their formulas, which every browser draws', () => {
    const math =
      '<math><semantics><mi>x</mi><annotation encoding="application/x-tex">x</annotation></semantics></math>'
    const katex = `<span class="katex"><span class="katex-mathml">${math}</span><span class="katex-html" aria-hidden="true">x</span></span>`
    const { headings } = read(`<h2 id="x">Why ${katex} &amp; not <em>y</em></h2>`)
    expect(headings[0]?.html).toBe('Why <math><semantics><mi>x</mi></semantics></math> &amp; not y')
  })

  test('may be without a number', () => {
    expect(read('<h2 id="x" data-toc-unnumbered="true">One</h2>').headings).toMatchObject([
      { unnumbered: true },
    ])
  })

  test('in code are no headings', () => {
    expect(read('<pre>&lt;h2&gt;No&lt;/h2&gt;</pre>').headings).toEqual([])
  })
})

describe('images', () => {
  test('get their size where it is known and not written', () => {
    expect(read('<img src="/known.png" alt="">').html).toBe(
      '<img width="40" height="30" src="/known.png" alt="">',
    )
    expect(read('<img src="/known.png" width="20" alt="">').html).toBe(
      '<img src="/known.png" width="20" alt="">',
    )
    expect(read('<img src="/other.png" alt>').html).toBe('<img src="/other.png" alt>')
  })

  test('load late but for the first one, unless the author said how', () => {
    expect(read('<img alt src="a"><img alt src="b"><img alt src="c" loading="eager">').html).toBe(
      '<img alt src="a"><img loading="lazy" alt src="b"><img alt src="c" loading="eager">',
    )
  })

  test('that say nothing are passed over in silence', () => {
    expect(read('<img src="a" data-alt="x">').html).toBe('<img alt="" src="a" data-alt="x">')
    expect(read('<img src="a" title=\'A "cat"\'>').html).toContain('alt="A &quot;cat&quot;"')
    expect(read('<img alt="A cat" src="a">').html).toBe('<img alt="A cat" src="a">')
  })

  test('within headings are treated like others', () => {
    expect(read('<h2 id="x"><img src="/known.png"> One</h2>').html).toContain('width="40"')
  })

  test('may end like XML', () => {
    expect(read('<img src="/known.png"/>').html).toBe('<img width="40" height="30" alt="" src="/known.png"/>')
  })
})

test('other content is left as it is', () => {
  const html = '<p>1 &lt; 2</p><script>if (a < b) "</h2>"</script><imgx src="a">\n<header>H</header><hr>'
  expect(read(html)).toEqual({ html, headings: [] })
})

describe('the smaller versions of an image', () => {
  const versions = (src: string, use: string) => ({
    class: undefined,
    sources: [{ type: 'image/webp', srcset: `${src} for ${use}`, sizes: '1px' }],
  })
  const prepared = (html: string) => readContent(html, () => undefined, versions).html

  test('stand around it, in headings and galleries too', () => {
    expect(prepared('<p><img src="/a.png" alt=""></p>')).toBe(
      '<p><picture><source type="image/webp" srcset="/a.png for text" sizes="1px"><img src="/a.png" alt=""></picture></p>',
    )
    expect(prepared('<h2 id="a"><img src="/a.png"></h2>')).toContain('/a.png for text')
    expect(prepared('<div class="gallery-items"><img src="/a.png"><img src="/b.png"></div>')).toMatch(
      /^<div class="gallery-items"><picture>.*\/a.png for card.*<\/picture><picture>.*\/b.png for card.*<\/picture><\/div>$/,
    )
    expect(prepared('<img src="/a.png" data-fallback="avatar">')).toContain('/a.png for thumbnail')
  })

  test('are left to the author who gives some', () => {
    for (const html of [
      '<picture><source srcset="/b.webp"><img src="/a.png" alt=""></picture>',
      '<img srcset="/b.png 2x" src="/a.png" alt="">',
    ])
      expect(prepared(html)).toBe(html)
  })
})
