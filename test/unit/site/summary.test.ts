import { describe, expect, test } from 'vitest'
import { plainText, summary } from '../../../src/site/summary'

test.each(['&amp;', '<b>x</b>', '\n \n', '😀'])(
  'the beginning of a text is the same wherever it is cut to be read: %s',
  mark => {
    const html = Array.from({ length: 400 }, (_, index) => 'y'.repeat(index % 7) + mark).join('')
    const characters = Array.from(plainText(html))
    expect(summary(html, 300)).toBe(`${characters.slice(0, 300).join('').trimEnd()} ...`)
  },
)

describe('plainText', () => {
  test.each([
    ['sets paragraphs apart by a blank', '<p>One.</p><p>Two.</p>', 'One. Two.'],
    [
      'sets headings and list items apart',
      '<h2>One</h2><ul><li>Two</li><li>Three</li></ul>',
      'One Two Three',
    ],
    ['sets lines apart', 'One<br>Two', 'One Two'],
    [
      'does not interrupt a word at inline elements',
      '<p>un<em>be<strong>liev</strong></em>able</p>',
      'unbelievable',
    ],
    ['does not interrupt Chinese text', '<p>你<b>好</b>，<a href="/">世界</a></p>', '你好，世界'],
    [
      'writes all white space as one blank',
      '<p>\n  One \t\u00a0two\n</p>\n\n<p>three</p>\n',
      'One two three',
    ],
    [
      'decodes entities',
      '<p>1 &lt; 2 &amp;&amp; 3&nbsp;&gt; 2 &#x1F600; &eacute;</p>',
      '1 < 2 && 3 > 2 😀 é',
    ],
    ['decodes only once', '<p>&amp;lt;b&amp;gt;</p>', '&lt;b&gt;'],
    ['keeps code within a sentence', '<p>Run <code>npm ci</code> first.</p>', 'Run npm ci first.'],
    ['leaves out code blocks', '<p>One</p><pre><code>x = 1</code></pre><p>Two</p>', 'One Two'],
    [
      'leaves out figures of code',
      '<figure class="highlight js"><table><tr><td>1</td></tr></table></figure>Two',
      'Two',
    ],
    ['leaves out tables', '<table><tr><td>Cell</td></tr></table><p>Text</p>', 'Text'],
    [
      'leaves out images and their captions',
      '<figure><img src="a"><figcaption>A</figcaption></figure><p>Text</p>',
      'Text',
    ],
    ['leaves out scripts and styles', '<style>p{}</style><script>alert(1)</script>Text', 'Text'],
    ['leaves out comments', 'One<!-- more -->Two', 'OneTwo'],
    [
      'leaves out the marks that lead to headings',
      '<h2><a class="headerlink" href="#x">#</a>Title</h2>',
      'Title',
    ],
    ['understands HTML that nobody closed', '<p>One<p>Two <b>bold', 'One Two bold'],
  ])('%s', (_, html, text) => {
    expect(plainText(html)).toBe(text)
  })
})

const katex = (tex: string, display = '') =>
  `<span class="katex"><span class="katex-mathml"><math${display}><semantics><mrow><mi>x</mi></mrow>` +
  `<annotation encoding="application/x-tex">${tex}</annotation></semantics></math></span>` +
  '<span class="katex-html" aria-hidden="true"><span class="mord">x</span></span></span>'

describe('formulas', () => {
  test.each([
    ['of KaTeX', `<p>Let ${katex('x^2')} be</p>`, 'Let x^2 be'],
    [
      'of KaTeX, displayed',
      `<p>So</p><p><span class="katex-display">${katex('x &lt; y', ' display="block"')}</span></p><p>end</p>`,
      'So x < y end',
    ],
    ['of Hexo and MathJax', 'Let <script type="math/tex">a<b</script> be', 'Let a<b be'],
    ['of MathJax, displayed', 'So <script type="math/tex; mode=display">\n a \n</script> end', 'So a end'],
    ['of Pandoc', '<p>Let <span class="math inline">\\(x\\)</span> be</p>', 'Let x be'],
    ['of Pandoc, displayed', '<p>So <span class="math display">\\[x\\]</span> end</p>', 'So x end'],
    [
      'in the sentence after a displayed one',
      `<span class="katex-display">${katex('a', ' display="block"')}</span> and ${katex('b')}`,
      'a and b',
    ],
    [
      'in the sentence after one whose source is not there',
      `<math display="block"><mi>a</mi></math> and ${katex('b')}`,
      'and b',
    ],
  ])('%s stand as their source', (_, html, text) => {
    expect(plainText(html)).toBe(text)
  })
})

describe('summary', () => {
  test('cuts after so many characters and says that there is more', () => {
    expect(summary('<p>Hello, world</p>', 5)).toBe('Hello ...')
  })

  test('leaves no blank before the dots', () => {
    expect(summary('<p>Hello, world</p>', 7)).toBe('Hello, ...')
  })

  test('leaves a text of exactly so many characters whole', () => {
    expect(summary('<p>Hello</p>\n', 5)).toBe('Hello')
    expect(summary('<p>你好世界</p>', 4)).toBe('你好世界')
    expect(summary('<p>😀😀😀</p><p></p>', 3)).toBe('😀😀😀')
  })

  test('counts an emoji as one character and never cuts it in half', () => {
    expect(summary('<p>😀😃😄😁</p>', 2)).toBe('😀😃 ...')
  })

  test('cuts an entity as the character it stands for', () => {
    expect(summary('<p>a &amp; b &amp; c</p>', 3)).toBe('a & ...')
  })

  test('finds the beginning of the text behind long code', () => {
    expect(summary(`<pre>${'x'.repeat(20_000)}</pre><p>Text</p>`, 10)).toBe('Text')
  })

  test('does not depend on where the HTML is read in pieces', () => {
    const html = `<p>${'<b>a</b>&amp;'.repeat(2_000)}</p>`
    expect(summary(html, 3_000)).toBe(`${'a&'.repeat(1_500)} ...`)
  })

  test('is nothing when there is no text', () => {
    expect(summary('', 10)).toBe('')
    expect(summary('<p><img src="a.png"></p>', 10)).toBe('')
  })
})
