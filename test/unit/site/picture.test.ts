import { describe, expect, test } from 'vitest'
import { paintClass, pictureOf } from '../../../src/site/picture'
import { pictureView } from '../../../src/site/picture-view'
import { facts } from '../../fixtures/facts'

describe('pictureOf', () => {
  test.each([
    'img/a.png',
    '/img/a b.png',
    'a.webp?x=1',
    'a.avif#top',
    '//host/x',
    'https://example.com/x',
    'https://example.com/x?format=(webp)',
    'data:image/png;base64,AAAA',
  ])('takes %s for an image', src => {
    expect(pictureOf(src)).toEqual({ src })
  })

  test.each([
    '#fff',
    '#49b1f5',
    'rgb(1, 2, 3)',
    'rgb(1 2 3 / 50%)',
    'hsl(200 50% 50%)',
    'linear-gradient(to right, red, blue)',
    'linear-gradient(to right, rgb(1 2 3 / 50%), #fff)',
    'red',
    'transparent',
    'var(--x)',
  ])('takes %s for something to paint with', paint => {
    expect(pictureOf(paint)).toEqual({ paint })
  })

  test.each([
    ['url(/x.jpg)', '/x.jpg'],
    ['url("/a b.jpg")', '/a b.jpg'],
    [" url( 'x.jpg' ) ", 'x.jpg'],
  ])('takes %s for the image it names', (written, src) => {
    expect(pictureOf(written)).toEqual({ src })
  })

  test.each(['', '   ', undefined, null, false, true, 5, {}])('finds no picture in %j', value => {
    expect(pictureOf(value)).toBeUndefined()
  })

  test.each([
    ['./img/a.png', '/img/a.png'],
    ['../../covers/a', '/covers/a'],
  ])('counts %s from the root: there is no folder to count from', (written, src) => {
    expect(pictureOf(written)).toEqual({ src })
  })

  test('forgets the blanks around it', () => {
    expect(pictureOf(' /img/a.png ')).toEqual({ src: '/img/a.png' })
  })

  test('takes several backgrounds for something to paint with', () => {
    const paint = 'linear-gradient(red, blue), url(/img/a.png)'
    expect(pictureOf(paint)).toEqual({ paint })
  })
})

describe('pictureView', () => {
  test('links to an image', () => {
    expect(pictureView({ src: 'img/a.png' }, facts())).toEqual({ src: '/img/a.png' })
  })

  test('says how large it is, when that is known', () => {
    const size = (src: string) => (src === '/img/a.png' ? { width: 4, height: 3 } : undefined)
    expect(pictureView({ src: 'img/a.png' }, facts({ size }))).toEqual({
      src: '/img/a.png',
      width: 4,
      height: 3,
    })
  })

  test('leaves an image that is its own data alone', () => {
    const link = (path: string) => `/blog/${path}`
    expect(pictureView({ src: 'data:image/png;base64,AA' }, facts({ link }))).toEqual({
      src: 'data:image/png;base64,AA',
    })
  })

  test('names the class of a background', () => {
    expect(pictureView({ paint: 'red' }, facts())).toEqual({ paint: paintClass('red') })
  })
})
