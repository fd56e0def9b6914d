import { expect, test } from 'vitest'
import { checkIconFont } from '../../../src/config/check-icon-font'
import { notes } from '../../../src/config/notes'
import { aConfig } from '../../fixtures/facts'

const GLYPH = '<style>h2::before { font-family: "Font Awesome 6 Free"; content: "\\f0c1" }</style>'
const LINK = '<link rel="stylesheet" href="https://cdn.example/font-awesome/6.5.1/css/all.min.css">'

const told = (written: object, packages: string[] = [], sheets: Parameters<typeof checkIconFont>[2] = []) =>
  notes(checkIconFont(aConfig(written), packages, sheets))

test('a style that writes with the font of Font Awesome is told how to get it', () => {
  const mine = { path: 'css/mine.css', text: 'a::after{font:900 1em FontAwesome}' }
  expect(told({ inject: { head: [GLYPH] } }, ['hexo', 'hexo-butterfly-tag-plugins-plus'], [mine])).toEqual([
    'inject.head, css/mine.css, hexo-butterfly-tag-plugins-plus may show boxes in place of icons: they write with the font of Font Awesome, which the theme does not send. Write "icons: webfont" to send it.',
  ])
})

test.each([
  ['that has the font', { icons: 'webfont', inject: { head: [GLYPH] } }],
  ['that links to the font itself', { inject: { head: [LINK, GLYPH] } }],
  ['that only names icons', { inject: { bottom: ['<i class="fas fa-cat"></i> Font Awesome'] } }],
])('a blog %s is told nothing', (_, written) => expect(told(written)).toEqual([]))
