import { describe, expect, test } from 'vitest'
import { withAccessibleNames } from '../../../src/site/accessible-text'
import { withBareLinks } from '../../../src/site/bare-links'
import { withCaptions } from '../../../src/site/captions'
import { codeBlocks } from '../../../src/site/code-blocks'
import { readContent } from '../../../src/site/content'
import { imageTags } from '../../../src/site/image-tags'

const LENGTH = 200_000

/** Milliseconds. Whoever seeks the end of each tag through the whole text takes ten seconds and more, others take 50 ms. */
const PATIENCE = 2_000

const readers: Record<string, (html: string) => unknown> = {
  imageTags,
  withCaptions,
  withBareLinks,
  readContent: html => readContent(html, () => undefined),
  codeBlocks: html => codeBlocks(html, 'text'),
  withAccessibleNames: html =>
    withAccessibleNames(`type="checkbox"${html}`, () => ({ task: 'Task', backToText: 'Back' })),
}

describe.each(Object.entries(readers))('%s', (_, read) => {
  test.each([
    '<img ',
    '<img src="',
    '<h2 ',
    '<h2>',
    '<h2 id="a">',
    '<picture ',
    '<picture>',
    '<a ',
    '<a href="x">',
    '<li ',
    '<pre ',
  ])('reads thousands of unclosed %s in no time', tag => {
    const start = performance.now()
    read(tag.repeat(LENGTH / tag.length))
    expect(performance.now() - start).toBeLessThan(PATIENCE)
  })
})

test('what stands behind an unclosed tag is found all the same', () => {
  expect(readContent('<h3>Lost <h2>One</h2><img <h2>Two</h2>', () => undefined).headings).toMatchObject([
    { level: 2, html: 'One' },
    { level: 2, html: 'Two' },
  ])
  expect(imageTags('<img <img\n alt="a" src="/a.png"><img src=\'/b.png\'>')).toMatchObject([
    { src: '/a.png' },
    { src: '/b.png' },
  ])
})
