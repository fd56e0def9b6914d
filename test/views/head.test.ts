import { expect, test } from 'vitest'
import { homeWith } from './cases'
import { render } from './render'

const { template, locals } = homeWith({
  site_verification: [
    { name: 'google-site-verification', content: 'abc' },
    { name: 'msvalidate.01', content: 'def' },
  ],
  inject: {
    head: ['<meta name="mine">', '<link rel="mine">'],
    bottom: ['<b id="one"></b>', '<b id="two"></b>'],
  },
  pwa: { enable: true, apple_touch_icon: '/touch.png' },
  theme_color: { enable: true, meta_theme_color_light: '#eeeeee', meta_theme_color_dark: '#111111' },
})
const html = render(template, locals)
const [head = '', body = ''] = html.split('</head>')

test('what users inject comes last, in their order, so that it wins', () => {
  expect(head).toMatch(/<meta name="mine"><link rel="mine">$/)
  expect(body).toMatch(/<b id="one"><\/b><b id="two"><\/b><\/body><\/html>$/)
})

test('the script that keeps the page from flashing comes before all style sheets', () => {
  expect(head.indexOf('/* early script */')).toBeGreaterThan(head.indexOf('name="theme-color"'))
  expect(head.indexOf('/* early script */')).toBeLessThan(head.indexOf('rel="stylesheet"'))
})

test('search engines find their proofs', () => {
  expect(head).toContain('<meta name="google-site-verification" content="abc">')
  expect(head).toContain('<meta name="msvalidate.01" content="def">')
})

test('the frame of the browser has a colour for each scheme', () => {
  expect(head).toContain(
    '<meta name="theme-color" content="#eeeeee" data-light="#eeeeee" data-dark="#111111">',
  )
})

test('an app has a manifest and an icon for its place among others', () => {
  expect(head).toContain('<link rel="manifest" href="/manifest.webmanifest">')
  expect(head).toContain('<link rel="apple-touch-icon" href="/touch.png" sizes="180x180">')
})
