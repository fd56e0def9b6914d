import { expect, test } from 'vitest'
import { withCaptions } from '../../../src/site/captions'

test('the title of an image stands below it, else its description', () => {
  expect(withCaptions('<p><img src="a.png" alt="A sea" title="The sea at dawn"></p>')).toBe(
    '<p><img src="a.png" alt="A sea" title="The sea at dawn"><span class="img-alt text-center">The sea at dawn</span></p>',
  )
  expect(withCaptions('<img alt="A sea">')).toContain('<span class="img-alt text-center">A sea</span>')
})

test('a caption stands below the link around its image', () => {
  expect(withCaptions('<a href="/b/"><img alt="A sea"></a>')).toBe(
    '<a href="/b/"><img alt="A sea"></a><span class="img-alt text-center">A sea</span>',
  )
})

test('an image without words, a small one, or one with a caption of its own gets none', () => {
  for (const image of [
    '<img src="a.png">',
    '<img alt="">',
    '<img class="inline-img" alt="A smile">',
    '<img class="big no-lightbox" alt="A friend">',
    '<div class="gallery-items"><img alt="A sea"></div>',
    '<figure><img alt="A sea"><figcaption>Mine</figcaption></figure>',
  ])
    expect(withCaptions(image)).toBe(image)
})

test('what is escaped stays so, and nothing else becomes markup', () => {
  expect(withCaptions(`<img alt="a &lt;b&gt; &amp; c > d">`)).toContain(
    'text-center">a &lt;b&gt; &amp; c &gt; d</span>',
  )
})
