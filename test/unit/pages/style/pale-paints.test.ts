import { wcagContrast } from 'culori'
import { expect, test } from 'vitest'
import { palePaintStyle } from '../../../../src/pages/style/pale-paints'
import { paintClass } from '../../../../src/site/picture'

const MASKED = { mask: { header: true, footer: true } }

const grey = (level: number) => `rgb(${level} ${level} ${level})`

test('a pale colour is darkened until white text on it can be read below the mask', () => {
  const [header = '', footer = ''] = palePaintStyle(MASKED, ['#eee'])
  expect(header).toMatch(
    `:root:not([data-theme='dark']) .banner-image.${paintClass('#eee')}{background:linear`,
  )
  expect(header).toMatch(/rgba\(0,0,0,0\.\d+\) 0 0\),#eee}$/)
  const black = Number(header.match(/rgba\(0,0,0,(.*?)\)/)?.[1])
  expect(wcagContrast(grey(0xee * 0.7 * (1 - black)), '#fff')).toBeGreaterThanOrEqual(4.5)
  expect(wcagContrast(grey(0xee * 0.7 * (1.02 - black)), '#fff')).toBeLessThan(4.5)
  expect(footer).toContain('.footer-image')
})

test.each([
  '#49b1f5',
  '#333',
  'linear-gradient(20deg, #0062be, #925696, #cc426e)',
  'rgba(255, 255, 255, .1)',
  'var(--x)',
  'none',
])('%s stays as it is', paint => expect(palePaintStyle(MASKED, [paint])).toEqual([]))

test.each([
  'linear-gradient(to right, #333, white)',
  'hsl(60 100% 80%)',
  'radial-gradient(RGBA(250,250,250,.9), navy)',
])('%s is pale, if only in part', paint => expect(palePaintStyle(MASKED, [paint])[0]).toContain(`,${paint}}`))

test('who wants no mask gets the colour itself', () =>
  expect(palePaintStyle({ mask: { header: false, footer: false } }, ['#eee'])).toEqual([]))
