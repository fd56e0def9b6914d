import { describe, expect, test } from 'vitest'
import {
  sizesOf,
  toneRules,
  type VersionedImage,
  versionsView,
  widthsFor,
  widthsOf,
  withVersions,
} from '../../../src/site/image-versions'

const WANTED = [240, 480, 800, 1200, 1600]

describe('the widths of an image', () => {
  test.each([
    ['a photo is not offered wider than the widest', 4000, WANTED],
    ['nothing is enlarged', 1000, [240, 480, 800, 1000]],
    ['a version that is hardly narrower than the next one is left out', 500, [240, 500]],
    ['a tiny image stays as it is', 240, []],
  ])('%s', (_, width, widths) => expect(widthsOf({ width }, WANTED)).toEqual(widths))

  test('come in rising order whatever the user writes', () =>
    expect(widthsOf({ width: 2000 }, [800, 400, 800])).toEqual([400, 800]))

  test('there are none when none are wanted', () => expect(widthsOf({ width: 2000 }, [])).toEqual([]))
})

describe('of these, a page names', () => {
  test.each([
    ['the small ones for a thumbnail', 'thumbnail', WANTED, [240]],
    ['not the largest for a card', 'card', WANTED, [480, 800, 1200]],
    ['not the small ones in a text', 'text', WANTED, [480, 800, 1200, 1600]],
    ['the next larger one when none is small enough', 'thumbnail', [600, 1200], [600]],
    ['the next smaller one when none is large enough', 'banner', [240, 300], [300]],
  ] as const)('%s', (_, use, widths, named) => expect(widthsFor(use, widths)).toEqual(named))
})

describe('the attribute sizes', () => {
  const photo = { width: 3000, height: 2000 }

  test('says how wide the column of the text is, or the image when that is narrower', () => {
    expect(sizesOf('text', photo)).toBe('(max-width: 800px) 100vw, 800px')
    expect(sizesOf('text', { width: 500, height: 500 })).toBe('(max-width: 500px) 100vw, 500px')
  })

  test('knows that a panorama has to be wider than the box that it covers', () => {
    expect(sizesOf('card', photo)).toBe('(max-width: 768px) 100vw, 400px')
    expect(sizesOf('card', { width: 3000, height: 1000 })).toBe('(max-width: 768px) 100vw, 705px')
    expect(sizesOf('screen', photo)).toBe('max(100vw, 150vh)')
    expect(sizesOf('banner', photo)).toBe('max(100vw, 600px)')
  })
})

const photo: VersionedImage = {
  size: { width: 900, height: 600 },
  formats: ['webp', 'avif'],
  widths: [480, 900],
  tones: ['abc', '123'],
  pathOf: (width, format) => `img/photo-${width}.${format}`,
}
const view = versionsView(photo, 'text', path => `/blog/${path}`)

test('the smallest format is offered first', () => {
  expect(view.sources.map(({ type }) => type)).toEqual(['image/avif', 'image/webp'])
  expect(view.sources[0]?.srcset).toBe('/blog/img/photo-480.avif 480w, /blog/img/photo-900.avif 900w')
})

test('an image in a text stands unchanged between its versions', () => {
  const image = '<img src="/photo.jpg" alt="">'
  expect(withVersions(image, view)).toMatch(
    /^<picture class="upper-abc lower-123"><source type="image\/avif" srcset="[^"]+" sizes="[^"]+"><source type="image\/webp"[^>]+><img src="\/photo.jpg" alt=""><\/picture>$/,
  )
  expect(withVersions(image, undefined)).toBe(image)
  expect(
    withVersions(
      image,
      versionsView({ ...photo, tones: undefined }, 'text', path => path),
    ),
  ).toContain('<picture><source')
})

test('each colour has one rule, however many images have it', () =>
  expect(
    toneRules([
      ['abc', '123'],
      ['abc', '456'],
    ]),
  ).toBe('.lower-123{--lower:#123}.lower-456{--lower:#456}.upper-abc{--upper:#abc}'))
