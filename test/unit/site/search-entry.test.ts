import { expect, test } from 'vitest'
import { searchSections } from '../../../src/site/search-entry'

test('a content is its beginning and its chapters', () => {
  expect(
    searchSections('<p>One <b>t</b>wo</p><h2 id="a">A<a class="headerlink">#</a></h2><p>x</p><p>y</p>'),
  ).toEqual([{ text: 'One two' }, { id: 'a', heading: 'A', text: 'x y' }])
})

test('a heading without an id is text', () => {
  expect(searchSections('<h2>A</h2><p>x</p>')).toEqual([{ text: 'A x' }])
})

test('a formula is found by its source', () => {
  const formula =
    '<math><semantics><mrow><mi>E</mi><mo>=</mo></mrow><annotation encoding="application/x-tex">E=mc^2</annotation></semantics></math>'
  expect(
    searchSections(`<h2 id="a">Energy ${formula}</h2><p>so ${formula}, or <math><mi>x</mi></math></p>`),
  ).toEqual([{ id: 'a', heading: 'Energy E=mc^2', text: 'so E=mc^2, or x' }])
})

test('code is found, but neither the numbers of its lines nor scripts', () => {
  const html =
    '<table><td class="gutter"><pre>1</pre></td><td><pre>let a</pre></td></table><script>b</script>'
  expect(searchSections(html)).toEqual([{ text: 'let a' }])
})

test('the title of an alert, which each language has its own word for, is not found', () => {
  const html = '<blockquote class="alert"><p class="alert-title"><i></i>Note</p><p>Rain</p></blockquote>'
  expect(searchSections(html)).toEqual([{ text: 'Rain' }])
})

test('elements that stand in a line do not part words', () => {
  const html = '<p>H<tt>TM</tt>L, <ruby>漢<rt>かん</rt></ruby>字 and <strike>un</strike>done</p>'
  expect(searchSections(html)).toEqual([{ text: 'HTML, 漢かん字 and undone' }])
})
