import { wcagContrast } from 'culori'
import { describe, expect, test } from 'vitest'
import { readableColour } from '../../../../src/pages/style/readable-colour'

const PALE = ['#49b1f5', '#ff7242', 'yellow', '#ffffff', 'rgb(200, 220, 255)', 'hsl(120 60% 70%)']
const DEEP = ['#00008b', '#000000', 'maroon', '#123']

describe('readableColour', () => {
  test.each(DEEP)('leaves %s on white as it is', colour => {
    expect(readableColour(colour, '#ffffff')).toBe(colour)
  })

  test.each(PALE)('finds a shade of %s that can be read on white', colour => {
    expect(wcagContrast(readableColour(colour, '#ffffff'), '#ffffff')).toBeGreaterThanOrEqual(4.5)
  })

  test.each(DEEP)('finds a shade of %s that can be read on black', colour => {
    expect(wcagContrast(readableColour(colour, '#121212'), '#121212')).toBeGreaterThanOrEqual(4.5)
  })

  test('goes no further than it must', () => {
    expect(wcagContrast(readableColour('#49b1f5', '#ffffff'), '#ffffff')).toBeLessThan(5)
  })

  test.each(['var(--x)', 'currentcolor', 'nonsense'])('leaves %s to the browser', colour => {
    expect(readableColour(colour, '#ffffff')).toBe(colour)
  })
})
