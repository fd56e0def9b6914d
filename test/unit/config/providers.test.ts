import { describe, expect, test } from 'vitest'
import { provided } from '../../../src/config/providers'
import { aConfig } from '../../fixtures/facts'

const umd = {
  package: 'chart.js',
  file: 'dist/browser/chart.js',
  cdnjs: 'Chart.js',
  version: '4.6.1',
  integrity: 'sha384-x',
}
const minified = { package: '@talk/client', file: 'lib/talk.min.css', version: '2.0.0' }

const cdn = (CDN: object = {}) => aConfig({ CDN }).CDN

describe('the address of a file at', () => {
  test('jsDelivr is that of npm, so its content is known', () =>
    expect(provided('jsdelivr', umd, cdn())).toEqual({
      src: 'https://cdn.jsdelivr.net/npm/chart.js@4.6.1/dist/browser/chart.js',
      integrity: 'sha384-x',
    }))

  test('unpkg is too', () =>
    expect(provided('unpkg', minified, cdn())).toEqual({
      src: 'https://unpkg.com/@talk/client@2.0.0/lib/talk.min.css',
    }))

  test('cdnjs has its own name and file, and always a version', () => {
    expect(provided('cdnjs', umd, cdn({ version: false })).src).toBe(
      'https://cdnjs.cloudflare.com/ajax/libs/Chart.js/4.6.1/chart.min.js',
    )
    expect(provided('cdnjs', minified, cdn()).src).toBe(
      'https://cdnjs.cloudflare.com/ajax/libs/@talk/client/2.0.0/talk.min.css',
    )
  })

  test('no version has no known content', () =>
    expect(provided('jsdelivr', umd, cdn({ version: false }))).toEqual({
      src: 'https://cdn.jsdelivr.net/npm/chart.js/dist/browser/chart.js',
    }))

  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: what users write
  test.each([
    [
      'https://cdn.example/${name}@${version}/${file}',
      'https://cdn.example/chart.js@4.6.1/dist/browser/chart.js',
    ],
    ['https://cdn.example/${name}/${min_file}', 'https://cdn.example/chart.js/dist/browser/chart.min.js'],
    ['/${cdnjs_name}/${version}/${cdnjs_file}', '/Chart.js/4.6.1/chart.js'],
    ['//cdn.example/${cdnjs_name}/${min_cdnjs_file}?${mood}', '//cdn.example/Chart.js/chart.min.js?${mood}'],
    // biome-ignore-end lint/suspicious/noTemplateCurlyInString: what users write
  ])('a form of your own: %s', (custom_format, expected) =>
    expect(provided('custom', umd, cdn({ custom_format }))).toEqual({ src: expected }),
  )

  test('custom without a form is jsDelivr', () =>
    expect(provided('custom', minified, cdn()).src).toMatch(/^https:\/\/cdn\.jsdelivr\.net\//))
})
