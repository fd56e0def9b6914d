import { describe, expect, test } from 'vitest'
import { checkInjected } from '../../../src/config/check-injected'
import { notes } from '../../../src/config/notes'
import { aConfig } from '../../fixtures/facts'

const isThere = (route: string) => route === 'js/there.js'
const missing = (inject: object, root = '/') =>
  checkInjected(aConfig({ inject }), root, isThere).map(({ path: [file] }) => file)

describe('of what a blog injects', () => {
  test('scripts and style sheets of its own must be there', () => {
    const head = ['<link rel="stylesheet" href="/css/no.css?v=1">', '<script src="/js/there.js"></script>']
    const bottom = ['<script defer data-pjax src=/js/no.js></script>', '<script src="/js/no.js"></script>']
    expect(missing({ head, bottom })).toEqual(['/css/no.css', '/js/no.js'])
  })

  test('below another root too', () => {
    const head = ['<script src="/blog/js/there.js"></script><script src="/blog/js/no.js"></script>']
    expect(missing({ head }, '/blog/')).toEqual(['/blog/js/no.js'])
  })

  test.each([
    '<script src="https://a.example/js/no.js"></script>',
    '<script src="//a.example/js/no.js"></script>',
    '<!-- <script src="/js/no.js"></script> -->',
    '<link rel="alternate" href="/atom.xml">',
    '<script>const src = "/js/no.js"</script>',
  ])('nothing is said of %s', html => expect(missing({ head: [html] })).toEqual([]))
})

test('all of them are told in one line, with where they may be', () => {
  const head = ['<script src="/js/a.js"></script>', '<script src="/js/b.js"></script>']
  expect(notes(checkInjected(aConfig({ inject: { head } }), '/', isThere))).toEqual([
    'inject names /js/a.js, /js/b.js, which this blog has not got in source/. If they were in the folder of your old theme (themes/…/source/), copy them to source/; if a plugin makes them, all is well.',
  ])
})
