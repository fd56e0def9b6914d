import { expect, test } from 'vitest'
import { backgroundCount, backgroundStyle, backgroundView } from '../../../../src/pages/frame/background'
import { paintClass } from '../../../../src/site/picture'
import { aConfig, facts } from '../../../fixtures/facts'

const of = (...background: string[]) => aConfig({ background })

test('one background is no choice', () => {
  expect(backgroundView(of('/img/a.png'), facts())).toEqual([{ src: '/img/a.png' }])
  expect(backgroundCount(of('/img/a.png'))).toBeUndefined()
  expect(backgroundStyle(of('/img/a.png'))).not.toContain('#web_bg>')
})

test('without a background there is nothing to see', () => {
  expect(backgroundView(of(), facts())).toEqual([])
  expect(backgroundStyle(of())).toBe('')
})

test('paint that one can see through, in banner and footer, shows the background', () =>
  expect(backgroundStyle(of('/img/a.png'))).toContain(
    '#page-header:has(>div.banner-image),#footer:has(>div.footer-image){background:none}',
  ))

test('a title without a card gets one, to be read before any background', () =>
  expect(backgroundStyle(of('/img/a.png'))).toMatch(/#page\.nc>\.page-title{.*background:var\(--card-bg\)/))

test('a background is dark in the dark scheme', () =>
  expect(backgroundStyle(of('#f7f9fe'))).toMatch(
    /\[data-theme='dark'] #web_bg::after{.*rgba\(13,13,13,\.7\)/,
  ))

test('a banner that shows the background is not darkened once more', () =>
  expect(backgroundStyle(of('/img/a.png'))).toContain(
    `[data-theme='dark'] :is(#page-header,#footer):has(>.${paintClass('transparent')})::before{display:none}`,
  ))

test('of several, the style sheet shows the one that the browser has chosen, and else the first', () => {
  const several = of('/img/a.png', '#123456')
  expect(backgroundCount(several)).toBe(2)
  expect(backgroundView(several, facts())).toHaveLength(2)
  expect(backgroundStyle(several)).toContain(
    "#web_bg>:first-child,[data-background='1'] #web_bg>:nth-child(1),[data-background='2'] #web_bg>:nth-child(2){display:block}",
  )
})
