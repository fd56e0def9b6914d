import { expect, test } from 'vitest'
import { lateImageStyle, lateImages } from '../../../../src/pages/browser/late-images'
import { aConfig, facts } from '../../../fixtures/facts'

const wish = (lazyload: object) => JSON.parse(lateImages(aConfig({ lazyload }), facts()) ?? 'null')

test('images come as they come, unless the config asks for more', () => {
  expect(wish({})).toBeNull()
  expect(wish({ enable: true })).toBeNull()
  expect(wish({ blur: true })).toBeNull()
})

test('images are blurred everywhere or in texts', () => {
  expect(wish({ enable: true, blur: true })).toEqual({ images: 'img' })
  expect(wish({ enable: true, blur: true, field: 'post' })).toEqual({ images: '#article-container img' })
})

test('a picture that stands in for them is shown as it is', () => {
  const lazyload = { enable: true, blur: true, placeholder: '/img/wait.gif' }
  expect(wish(lazyload).placeholder).toBe('/img/wait.gif')
  expect(lateImageStyle(aConfig({ lazyload }))).not.toContain('blur')
})
