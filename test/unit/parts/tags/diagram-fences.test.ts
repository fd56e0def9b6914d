import { describe, expect, test } from 'vitest'
import { replaceDiagramFences } from '../../../../src/parts/tags/diagram-fences'

const drawn = (...lines: string[]) => {
  const sources: string[] = []
  const text = replaceDiagramFences(lines.join('\n'), source => {
    sources.push(source)
    return '<drawn>'
  })
  return { sources, lines: text.split('\n') }
}

describe('blocks of code in the language mermaid', () => {
  test('become diagrams', () => {
    expect(drawn('```mermaid', 'graph TD', '  A-->B', '```')).toEqual({
      sources: ['graph TD\n  A-->B'],
      lines: ['<drawn>'],
    })
  })

  test.each([
    ['~~~mermaid', '~~~'],
    ['````Mermaid A title', '`````'],
    ['``` mermaid {#one}', '```'],
  ])('are those between %s and %s', (open, close) =>
    expect(drawn(open, 'pie', close)).toEqual({ sources: ['pie'], lines: ['<drawn>'] }),
  )

  test('stand apart from the text around them', () => {
    expect(drawn('Look:', '```mermaid', 'pie', '```', 'So.').lines).toEqual([
      'Look:',
      '',
      '<drawn>',
      '',
      'So.',
    ])
    expect(drawn('> Look:', '> ```mermaid', '> pie', '> ```', '> So.').lines).toEqual([
      '> Look:',
      '>',
      '> <drawn>',
      '>',
      '> So.',
    ])
  })

  test('lose the marks of the quotes and lists that they stand in', () => {
    expect(drawn('> > ```mermaid', '> > graph', '> >   A', '> > ```')).toEqual({
      sources: ['graph\n  A'],
      lines: ['> > <drawn>'],
    })
    expect(drawn('- ```mermaid', '  graph', '    A', '  ```').sources).toEqual(['graph\n  A'])
    expect(drawn('1. one', '', '   ```mermaid', '   pie', '   ```')).toEqual({
      sources: ['pie'],
      lines: ['1. one', '', '   <drawn>'],
    })
  })

  test('stay code inside of other code, and when they never end', () => {
    const shown = ['````md', '```mermaid', 'pie', '```', '````']
    expect(drawn(...shown)).toEqual({ sources: [], lines: shown })
    const open = ['```mermaid', 'pie', '~~~', '``']
    expect(drawn(...open)).toEqual({ sources: [], lines: open })
  })

  test('are not those of other languages', () => {
    const others = [
      '```js',
      "const a = '```mermaid'",
      '```',
      '```mermaidish',
      'pie',
      '```',
      'So `mermaid` it is.',
    ]
    expect(drawn(...others)).toEqual({ sources: [], lines: others })
  })

  test('may follow each other', () => {
    expect(drawn('```mermaid', 'a', '```', '```mermaid', 'b', '```').sources).toEqual(['a', 'b'])
  })
})
