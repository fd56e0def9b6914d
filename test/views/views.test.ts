import { expect, test } from 'vitest'
import { cases, homeWith } from './cases'
import { readable, render } from './render'

test.each(Object.entries(cases))('%s looks as it did', async (name, { template, locals }) => {
  const json = JSON.stringify(locals, null, 2)
  await expect(`${json}\n`).toMatchFileSnapshot(`__snapshots__/${name}.json`)
  await expect(readable(render(template, JSON.parse(json)))).toMatchFileSnapshot(`__snapshots__/${name}.html`)
})

const html = Object.entries(cases).map(
  ([name, { template, locals }]) => [name, render(template, locals)] as const,
)

test.each(html)('%s has no style attribute and no event handler', (_, html) => {
  expect(html).not.toMatch(/<[^>]*\s(style|on\w+)=/i)
})

test.each(html)('%s prints no undefined, no [object Object] and no NaN', (_, html) => {
  expect(html).not.toMatch(/undefined|\[object|NaN/)
})

test.each(html)('%s does not use an id twice', (_, html) => {
  const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
  expect(ids).toEqual([...new Set(ids)])
  expect(ids).not.toContain('')
})

const pages = html.filter(([, html]) => html.includes('<html'))

test.each(pages)('%s has one main heading', (_, html) => {
  expect(html.match(/<h1\b/g)).toHaveLength(1)
})

test.each(pages)('%s escapes the title of a post', (_, html) => {
  expect(html).not.toContain('<in>')
})

test('what is said of a post does not begin with a separator', () => {
  const meta = { date_type: false, categories: false, tags: true }
  const { template, locals } = homeWith({ post_meta: { page: meta } })
  const [first] = render(template, locals).match(/(?<=article-meta-wrap">).{1,80}/) ?? []
  expect(first).not.toMatch(/^<span[^>]*><span class="article-meta-separator"/)
})
