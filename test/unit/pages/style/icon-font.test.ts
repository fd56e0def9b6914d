import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { libraries } from '../../../../src/config/libraries'
import { iconFontStyle, iconFontView } from '../../../../src/pages/style/icon-font'
import { facts } from '../../../fixtures/facts'

test('the family of release 6 lies beside the sheet, here or elsewhere', () => {
  expect(iconFontStyle({ src: 'js/fa/css/all.min.css' })).toContain(
    '@font-face{font-family:"Font Awesome 6 Brands";font-weight:400;font-display:block;src:url(../js/fa/webfonts/fa-brands-400.woff2)}',
  )
  expect(iconFontStyle({ src: 'https://cdn.example/fa/css/all.min.css' })).toContain(
    'url(https://cdn.example/fa/webfonts/fa-solid-900.woff2)',
  )
  expect(iconFontStyle({ src: 'https://kit.example/abc.css' })).not.toContain('@font-face')
})

test('the sheet of the font is linked to when the blog wants it', () => {
  expect(iconFontView(facts())).toBeUndefined()
  expect(iconFontView(facts({ libraries: { fontawesome: { src: 'js/fa.css' } } }))).toEqual({
    src: '/js/fa.css',
  })
})

test('the release that is asked for is that of the drawings', () => {
  const { resolve } = createRequire(__filename)
  const { package: name, file, release } = libraries.fontawesome ?? {}
  const content = readFileSync(resolve(`${name}/${file}`))
  expect(release?.integrity).toBe(`sha384-${createHash('sha384').update(content).digest('base64')}`)
  expect(release?.version).toBe(createRequire(__filename)(`${name}/package.json`).version)
})
