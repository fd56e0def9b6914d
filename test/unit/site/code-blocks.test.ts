import { expect, test } from 'vitest'
import { codeBlocks } from '../../../src/site/code-blocks'

const framed = (html: string) => codeBlocks(html, 'Code')

test('a block of highlight.js learns its language', () => {
  const inner = '<table><tr><td class="code"><pre><code class="hljs js">x</code></pre></td></tr></table>'
  expect(framed(`<figure class="highlight js">${inner}</figure>`)).toBe(
    `<figure class="highlight js" data-language="js">${inner}</figure>`,
  )
  expect(framed('<figure class="highlight plaintext"><pre>x</pre></figure>')).toContain(
    'data-language="Code"',
  )
})

test('a language that is known already stays', () => {
  const block = '<figure class="highlight js" data-language="js"><pre>x</pre></figure>'
  expect(framed(block)).toBe(block)
})

test.each([
  [
    'Prism',
    '<pre class="line-numbers language-css" data-language="css"><code class="language-css">',
    'prismjs',
    'css',
  ],
  ['Prism without a language', '<pre class="language-none"><code class="language-none">', 'prismjs', 'Code'],
  ['highlight.js without a frame', '<pre><code class="highlight js">', 'default', 'js'],
  ['highlight.js with its prefix', '<pre><code class="hljs js">', 'default', 'js'],
  ['no highlighter', '<pre><code class="language-c++">', 'default', 'c++'],
  ['indentation', '<pre><code>', 'default', 'Code'],
])('a block of %s gets a frame', (_, begin, kind, language) => {
  const html = framed(`${begin}x</code></pre>`)
  expect(html).toMatch(
    /^<figure class="highlight \w+" data-language="[^"]+"><pre tabindex="0"[^>]*><code[^>]*>x<\/code><\/pre><\/figure>$/,
  )
  expect(html).toContain(`<figure class="highlight ${kind}" data-language="${language}">`)
})

test('the caption and the numbers of Prism leave the code', () => {
  const rows = '<span aria-hidden="true" class="line-numbers-rows"><span></span><span></span></span>'
  const html = framed(
    `<pre class="language-js" data-language="js"><div class="caption"><span>T</span></div><code class="language-js">x${rows}</code></pre>`,
  )
  expect(html).toBe(
    `<figure class="highlight prismjs" data-language="js"><figcaption><span>T</span></figcaption><pre tabindex="0" class="language-js">${rows}<code class="language-js">x</code></pre></figure>`,
  )
})

test('diagrams and other preformatted text stay as they are', () => {
  for (const html of [
    '<pre class="mermaid">a</pre>',
    '<pre><code class="mermaid">a</code></pre>',
    '<pre>a</pre>',
  ])
    expect(framed(html)).toBe(html)
})
