import { expect, test } from 'vitest'
import { distance, middle, movedBy, UNMOVED, zoomedAt } from '../../../../src/client/figures/zoom'

test('what is under the pointer stays there while a drawing is enlarged', () => {
  const once = zoomedAt(UNMOVED, 2, { x: 100, y: 50 })
  expect(once).toEqual({ x: -100, y: -50, scale: 2 })
  expect(zoomedAt(once, 0.5, { x: 100, y: 50 })).toEqual(UNMOVED)
})

test('a drawing is never smaller than a tenth, nor larger than ten times', () => {
  expect(zoomedAt(UNMOVED, 100, { x: 0, y: 0 }).scale).toBe(10)
  expect(zoomedAt(UNMOVED, 0.001, { x: 0, y: 0 }).scale).toBe(0.1)
})

test('a drawing moves by pixels, however large it is', () => {
  expect(movedBy({ x: 1, y: 2, scale: 5 }, 10, -10)).toEqual({ x: 11, y: -8, scale: 5 })
})

test('two fingers are measured by the way between them', () => {
  expect(middle({ x: 0, y: 0 }, { x: 3, y: 4 })).toEqual({ x: 1.5, y: 2 })
  expect(distance({ x: 0, y: 0 }, { x: 3, y: 4 })).toBe(5)
})
