import { describe, expect, test } from 'vitest'
import { deadLinks, readLinks } from '../../../src/site/dead-links'

const HOME = { url: 'https://blog.example/sub', root: '/sub/' }

/** The dead links of a site of two pages and a picture. */
function dead(html: string) {
  const pages = new Map([
    ['a/index.html', readLinks(html)],
    ['b.html', readLinks('<h2 id="Über-uns">B</h2>')],
  ])
  const routes = new Set([...pages.keys(), 'img/ä b.png'])
  return deadLinks(pages, route => routes.has(route), HOME).map(({ link, missing }) => `${missing} ${link}`)
}

describe('dead links', () => {
  test.each([
    ['/sub/c/', 'page'],
    ['../c.html', 'page'],
    ['#nowhere', 'place'],
    ['/sub/b#nowhere', 'place'],
    ['https://blog.example/sub/c/', 'page'],
    ['/sub/c/v1.2', 'page'],
    ['/sub/js/c.js?v=1', 'file'],
    ['../c.pdf', 'file'],
  ])('%s lacks its %s', (link, missing) => {
    expect(dead(`<a href="${link}">`)).toEqual([`${missing} ${link}`])
  })

  test.each([
    '/sub/a/',
    '/sub/a',
    '../b',
    '/sub/b.html#%C3%9Cber-uns',
    '../img/%C3%A4%20b.png?v=1',
    '#top',
    '#/route-of-a-script',
    'https://elsewhere.example/c/',
    '/another-site/',
    'mailto:me@blog.example',
    'data:,',
  ])('%s is alive', link => expect(dead(`<a href="${link}">`)).toEqual([]))

  test('are found in images too, and told once for all pages', () => {
    const page = readLinks('<img src="/sub/lost.png"><a href="/sub/lost.png">')
    const pages = new Map([
      ['index.html', page],
      ['c.html', page],
    ])
    expect(deadLinks(pages, route => pages.has(route), HOME)).toEqual([
      { link: '/sub/lost.png', missing: 'file', pages: ['index.html', 'c.html'] },
    ])
  })
})
