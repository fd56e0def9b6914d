import { describe, expect, test } from 'vitest'
import { protectFormulas, restoreFormulas } from '../../../../src/parts/math/formulas'

/** The formulas of a text, display ones in brackets. */
const formulasIn = (text: string) =>
  protectFormulas(text).formulas.map(({ tex, display }) => (display ? `[${tex.trim()}]` : tex))

describe('a formula stands', () => {
  test.each([
    ['between dollars', 'so $x_1$ is', ['x_1']],
    ['before letters', 'the $n$th and the $k$-means', ['n', 'k']],
    ['over two lines', 'so $a +\nb$ is', ['a +\nb']],
    ['between two dollars', 'so\n\n$$\na * b\n$$\n', ['[a * b]']],
    ['with text of its own', '$$a \\text{ if $b$}$$', ['[a \\text{ if $b$}]']],
    ['in parentheses', 'so \\(a\\) and \\\\(b\\\\) are', ['a', 'b']],
    ['in brackets', '\\[a\\]\n\n\\\\[b\\\\]', ['[a]', '[b]']],
    [
      'in an environment',
      '\\begin{align}\na &= b \\\\\n\\end{align}',
      ['[\\begin{align}\na &= b \\\\\n\\end{align}]'],
    ],
    ['in a cell of a table', '| $|x|$ | $y$ |\n| - | - |', ['|x|', 'y']],
    ['in a list', '- one $a$\n\n    $$b$$\n', ['a', '[b]']],
    ['in a quote', '> $$\n> a\n> + b\n> $$\n', ['[a\n+ b]']],
    ['between braces of Nunjucks', '$x_{{a}}$', ['x_{{a}}']],
    ['between the tags of a plugin', '{% note %}\n$a$\n{% endnote %}', ['a']],
    ['beside an escaped dollar', '\\$5 and $x\\$y$', ['x\\$y']],
  ])('%s', (_, text, formulas) => expect(formulasIn(text)).toEqual(formulas))
})

describe('no formula is', () => {
  test.each([
    ['money', 'it costs $5 and $6, or $7-$8, US$9/$10'],
    ['money before code', 'it costs $5, and `$x$` is code'],
    ['an escaped dollar', 'it costs \\$5 or 6\\$'],
    ['a dollar that the paragraph does not close', 'one $a\n\nb$ two'],
    ['code', 'run `echo $a$` or ``$b$``'],
    ['a block of code', '```sh\n$a$\n```\n\n~~~\n$b$\n~~~\n'],
    ['a block of code that Hexo has set aside', '<hexoPostRenderCodeBlock>$a$</hexoPostRenderCodeBlock>'],
    ['indented code', 'Text\n\n    $a$\n    $b$\n'],
    ['a raw block', '{% raw %}$a$ {% endraw %}'],
    ['an argument of a tag', '{% note $a$ %}text{% endnote %}'],
    ['an attribute', '<a href="/$a$">x</a>'],
    ['a script', '<script>$a$</script>'],
    ['an escaped link', '\\[text\\](/here/)'],
    ['empty', '$$ $$'],
  ])('%s', (_, text) => expect(protectFormulas(text)).toEqual({ text, formulas: [] }))
})

test('formulas come back into text, and in another form into attributes', () => {
  const { text, formulas } = protectFormulas('Energy $E$ of $m$')
  const html = `<h2 id="${text.toUpperCase()}" title='${text}'>${text}</h2>`
  const shown = {
    element: ({ tex }: { tex: string }) => `<i>${tex}</i>`,
    attribute: ({ tex }: { tex: string }, name: string) => `${name}-${tex}`,
  }
  expect(restoreFormulas(html, formulas, shown)).toBe(
    `<h2 id="ENERGY id-E OF id-m" title='Energy title-E of title-m'>Energy <i>E</i> of <i>m</i></h2>`,
  )
})

test('a short formula in a line keeps the signs that no line may begin or end with', () => {
  const { text, formulas } = protectFormulas(`（$a$），$b$ 。$$c$$，$${'d'.repeat(21)}$，`)
  const shown = { element: ({ tex }: { tex: string }) => tex, attribute: () => '' }
  expect(restoreFormulas(text, formulas, shown)).toBe(
    `<span class="unparted">（a），</span>b 。c，${'d'.repeat(21)}，`,
  )
})
