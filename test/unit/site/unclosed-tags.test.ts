import { describe, expect, test } from 'vitest'
import { unclosedTags } from '../../../src/site/unclosed-tags'

const BLOCKS = new Set(['note', 'tabs', 'raw'])
const unclosed = (text: string) => unclosedTags(text, BLOCKS)

describe('a tag without its end', () => {
  test('is found with its line', () => {
    expect(unclosed('---\ntitle: A\n---\n{% note info %}\nText\n')).toEqual([{ tag: 'note', line: 4 }])
    expect(unclosed('{% tabs a %}\n{%note%}\n{% endtabs %}')).toEqual([{ tag: 'note', line: 2 }])
  })

  test.each([
    '{% note %}a{% endnote %}',
    '{% tabs a %}{% note %}{% endnote %}{% endtabs %}',
    '{% label a %}',
    '`{% note %}`',
    '```\n{% note %}\n```',
    '- ```md\n  {% note %}\n  ```',
    '{% raw %}{% note %}{% endraw %}',
  ])('is not one in %j', text => expect(unclosed(text)).toEqual([]))
})
