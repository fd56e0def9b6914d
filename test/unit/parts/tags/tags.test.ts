import { describe, expect, test } from 'vitest'
import { raw } from '../../../../src/parts/tags/html'
import { printTag } from '../../../fixtures/tag-context'

const html = (...given: Parameters<typeof printTag>) => printTag(...given).html
const problems = (...given: Parameters<typeof printTag>) => printTag(...given).problems

const EVIL = `'<b onclick="x">'`
const ESCAPED = '&lt;b onclick=&quot;x&quot;&gt;'

describe('note', () => {
  test('has its classes, its icon and its style', () => {
    expect(html('note', "blue 'fas fa-bullhorn' modern", 'Text')).toBe(
      '<div class="note blue icon-padding modern"><i class="note-icon fas fa-bullhorn" aria-hidden="true"></i><p>Text</p></div>',
    )
  })

  test('leaves the style to the option where the author says none', () => {
    expect(html('note', 'info no-icon', 'Text')).toBe(
      '<div class="note info no-icon note-style-of-option"><p>Text</p></div>',
    )
  })

  test('takes an icon without quotes, and no argument at all', () => {
    expect(html('subnote', 'red fas fa-star flat', '')).toContain(
      'class="note red icon-padding flat"><i class="note-icon fas fa-star"',
    )
    expect(html('note', '', '')).toContain('class="note note-style-of-option"')
  })
})

describe('btn', () => {
  test('is a link with an icon and a text', () => {
    expect(html('btn', "'https://a.example/', Go there, far fa-star, blue larger")).toBe(
      '<a class="btn-beautify blue larger" href="https://a.example/" title="Go there"><i class="far fa-star" aria-hidden="true"></i><span>Go there</span></a>',
    )
  })

  test('has a name without a text', () => {
    expect(html('btn', '/a/,,fas fa-star')).toContain('aria-label="/a/"')
  })

  test('escapes everything but character references', () => {
    expect(html('btn', `${EVIL},${EVIL} a&#44; b,${EVIL},${EVIL}`)).not.toContain('<b ')
    expect(html('btn', '/a/, a&#44; b & c')).toContain('<span>a&#44; b &amp; c</span>')
  })

  test('without an address is told to the author', () => {
    expect(problems('btn')).toEqual([expect.stringContaining('leads nowhere')])
  })
})

describe('label', () => {
  test.each([
    ['word', '<mark class="hl-label default">word</mark>'],
    ['word blue', '<mark class="hl-label blue">word</mark>'],
    ['word own', '<mark class="hl-label own">word</mark>'],
    ['several words here', '<mark class="hl-label default">several words here</mark>'],
    ['several words red', '<mark class="hl-label red">several words</mark>'],
    [EVIL, `<mark class="hl-label default">${ESCAPED}</mark>`],
  ])('%s', (args, expected) => expect(html('label', args)).toBe(expected))
})

describe('tabs', () => {
  const content =
    '<!-- tab One -->\nfirst\n<!-- endtab -->\n<!-- tab Two@fas fa-star -->\nsecond\n<!-- endtab -->'
  const active = (args: string, text = content) =>
    [...html('tabs', args, text).matchAll(/class="(tab[^"]*)" type/g)].map(([, names]) =>
      names?.includes('active'),
    )

  test('are buttons and panels', () => {
    expect(html('tabs', 'name', content)).toBe(
      '<div class="tabs">' +
        '<div class="nav-tabs"><button class="tab active" type="button">One</button>' +
        '<button class="tab" type="button"><i class="fas fa-star" aria-hidden="true"></i>Two</button></div>' +
        '<div class="tab-contents"><div class="tab-item-content active" data-tab="One"><p>first</p></div>' +
        '<div class="tab-item-content" data-tab="Two"><p>second</p></div></div>' +
        '<div class="tab-to-top"><button type="button" data-t-aria-label="rightside.back_to_top">' +
        '<i class="fas fa-arrow-up" aria-hidden="true"></i></button></div></div>',
    )
  })

  test.each([
    ['name', [true, false]],
    ['name, 2', [false, true]],
    ['name, 0', [true, false]],
    ['name, -1', [false, false]],
    ['name, 9', [false, false]],
  ])('%s opens %j', (args, expected) => expect(active(args)).toEqual(expected))

  test('have names where they have no captions, unless an icon stands there', () => {
    const text = '<!-- tab -->\na\n<!-- endtab -->\n<!-- tab @fas fa-star -->\nb\n<!-- endtab -->'
    expect(html('tabs', 'Step', text)).toContain('>Step 1</button>')
    expect(html('tabs', 'Step', text)).toContain('aria-hidden="true"></i></button>')
  })

  test('end with the next where an end is missing', () => {
    expect(active('name', '<!-- tab A -->\na\n<!-- tab B -->\nb')).toEqual([true, false])
  })

  test('keep an @ that no icon follows, and escape captions', () => {
    expect(html('tabs', 'x', '<!-- tab me@a.example -->\na\n<!-- endtab -->')).toContain('>me@a.example<')
    expect(html('tabs', 'x', '<!-- tab <b>x</b> -->\na\n<!-- endtab -->')).not.toContain('<b>')
  })

  test('without tabs are told to the author', () => {
    expect(problems('tabs', 'x', 'text')).toEqual([expect.stringContaining('there are no tabs')])
  })
})

test('timeline has a headline, and points with titles and texts in Markdown', () => {
  expect(html('timeline', '2026,blue', '<!-- timeline May -->\nWent out\n<!-- endtimeline -->')).toBe(
    '<div class="timeline blue"><div class="timeline-item headline"><div class="timeline-item-title"><div class="item-circle"><p>2026</p></div></div></div>' +
      '<div class="timeline-item"><div class="timeline-item-title"><div class="item-circle"><p>May</p></div></div>' +
      '<div class="timeline-item-content"><p>Went out</p></div></div></div>',
  )
})

describe('what is hidden', () => {
  test('opens by a button that says whether it is open', () => {
    expect(html('hideInline', 'answer,Look,#FF7242,#fff')).toBe(
      '<span class="hide-inline"><button class="hide-button tint-_23FF7242-_23fff" type="button" aria-expanded="false">Look</button><span class="hide-content">answer</span></span>',
    )
    expect(html('hideBlock', '', 'text')).toBe(
      '<div class="hide-block"><button class="hide-button" type="button" aria-expanded="false">Click</button><div class="hide-content"><p>text</p></div></div>',
    )
  })

  test('or is an element that opens by itself', () => {
    expect(html('hideToggle', 'More,rgb(1, 2, 3)', 'text')).toBe(
      '<details class="toggle tint-rgb_281_2c_202_2c_203_29-"><summary class="toggle-button">More</summary><div class="toggle-content"><p>text</p></div></details>',
    )
  })

  test('escapes its words, and takes no colour that would break the style sheet', () => {
    expect(html('hideInline', `${EVIL},${EVIL}`)).not.toContain('<b ')
    expect(problems('hideBlock', 'a, red;}')).toEqual([expect.stringContaining('"red;}" is no colour')])
    expect(problems('hideBlock', "a, 'url(//evil.example)'")).toHaveLength(1)
  })
})

describe('gallery', () => {
  const markdown = () =>
    raw('<p><img src="/a.jpg" alt="A > B"> and <a href="/x/"><img src="/b.jpg" alt=""></a></p>')

  test('holds the images of its content, and nothing else', () => {
    expect(html('gallery', 'true, 5', 'x', { markdown })).toBe(
      '<div class="gallery-container" data-type="data" data-button="true" data-limit="5" data-first="10" data-t-data-more="load_more">' +
        '<div class="gallery-items"><img src="/a.jpg" alt="A > B"><img src="/b.jpg" alt=""></div></div>',
    )
  })

  test('of a list links to it', () => {
    expect(html('gallery', 'url,/list.json,true,5,6')).toContain(
      'data-type="url" data-button="true" data-limit="5" data-first="6"',
    )
    expect(html('gallery', 'url,/list.json')).toContain('data-src="/list.json"')
  })

  test('without images is told to the author', () => {
    expect(problems('gallery', '', 'text')).toHaveLength(1)
    expect(problems('gallery', 'url')).toHaveLength(1)
  })
})

test('galleryGroup is a picture that leads somewhere, also without a description', () => {
  const group = html('galleryGroup', "Name 'Some words' /a/ /b.jpg")
  expect(group).toBe(
    '<figure class="gallery-group"><img class="gallery-group-img no-lightbox" src="/b.jpg" alt="">' +
      '<figcaption><div class="gallery-group-name">Name</div><p>Some words</p><a href="/a/" aria-label="Name"></a></figcaption></figure>',
  )
  expect(html('galleryGroup', "Name '' /a/ /b.jpg")).toBe(group.replace('Some words', ''))
  expect(problems('galleryGroup', 'Name')).toHaveLength(1)
})

test('inlineImg has its height in a class', () => {
  expect(html('inlineImg', '/a.jpg 2.5em')).toBe(
    '<img class="inline-img height-2_2e5em" src="/a.jpg" alt="">',
  )
  expect(html('inlineImg', '/a.jpg 40')).toContain('height-40px')
  expect(problems('inlineImg', "/a.jpg 'expression(1)'")).toHaveLength(1)
  expect(problems('inlineImg')).toHaveLength(1)
})

test('flink shows groups of friends as text', () => {
  const friends = () => [
    {
      name: '<i>Near</i>',
      description: '<b>x</b>',
      friends: [{ name: 'Ada', link: 'https://a.example/', avatar: undefined, description: 'Writes "well"' }],
    },
  ]
  expect(html('flink', '', '', { friends })).toBe(
    '<div class="flink"><div class="flink-name">&lt;i&gt;Near&lt;/i&gt;</div><div class="flink-desc">&lt;b&gt;x&lt;/b&gt;</div>' +
      '<div class="flink-list"><div class="flink-list-item"><a href="https://a.example/" title="Ada" target="_blank" rel="noopener">' +
      '<div class="flink-item-icon"><span aria-hidden="true">A</span></div><div class="flink-item-name">Ada</div>' +
      '<div class="flink-item-desc" title="Writes &quot;well&quot;">Writes &quot;well&quot;</div></a></div></div></div>',
  )
  expect(problems('flink')).toHaveLength(1)
})

describe('figures', () => {
  test('mermaid keeps its source', () => {
    expect(html('mermaid', `'{"theme":"forest"}'`, 'A-->B\n\n    C')).toBe(
      '<div class="mermaid-wrap"><pre class="mermaid-src" data-config="{&quot;theme&quot;:&quot;forest&quot;}">A--&gt;B\n\n    C</pre></div>',
    )
    expect(problems('mermaid', 'theme', 'A-->B')).toHaveLength(1)
  })

  test('score keeps its source and its options', () => {
    expect(html('score', '', '{"a":1}\n------\nX: 1')).toBe(
      '<div class="abc-music-sheet" data-params="{&quot;a&quot;:1}"><pre>X: 1</pre></div>',
    )
    expect(html('score', '', 'X: 1')).toBe('<div class="abc-music-sheet"><pre>X: 1</pre></div>')
    expect(problems('score', '', '{a\n------\nX: 1')).toHaveLength(1)
  })

  test('chartjs keeps its data and its description', () => {
    const content =
      '<!-- chart -->\n{"type":"bar"}\n<!-- endchart -->\n<!-- desc -->\nWords\n<!-- enddesc -->'
    expect(html('chartjs', '50,yes,one', content)).toBe(
      '<div class="chartjs-container chartjs-abreast" data-chartjs-id="one" data-width="50%">' +
        '<pre class="chartjs-src">{&quot;type&quot;:&quot;bar&quot;}</pre><div class="chartjs-desc"><p>Words</p></div></div>',
    )
    expect(printTag('chartjs', '', 'x')).toEqual({
      html: '',
      problems: [expect.stringContaining('no chart')],
    })
    expect(problems('chartjs', '', '<!-- chart -->{"type": bar}<!-- endchart -->')).toEqual([
      expect.stringMatching(/is no JSON, so it cannot be drawn: .*token/),
    ])
  })
})

test('series leaves a place for the list of the series that it or its post names', () => {
  expect(html('series', 'Long <name>')).toBe('<ol class="series-items" data-series="Long &lt;name&gt;"></ol>')
  expect(html('series', '', '', { series: 'Mine' })).toContain('data-series="Mine"')
  expect(printTag('series')).toEqual({ html: '', problems: [expect.stringContaining('which series')] })
})
