import { expect, test } from 'vitest'
import { withStylesSetAside } from '../../../../src/client/figures/styles-by-script'

test('style attributes are set aside, and words that look like them are not', () => {
  expect(withStylesSetAside('<g class="a > b" style="fill: red"><text>x style="y"</text></g>')).toBe(
    '<g class="a > b" data-style="fill: red"><text>x style="y"</text></g>',
  )
})
