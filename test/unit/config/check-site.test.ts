import { expect, test } from 'vitest'
import { checkSite } from '../../../src/config/check-site'
import { iconCatalogue } from '../../../src/parts/icons/catalogue'
import { readFontAwesome } from '../../../tools/icons'
import { aConfig } from '../../fixtures/facts'

const icons = iconCatalogue(readFontAwesome())
const mistakes = (config: object) => checkSite(aConfig(config), { icons, hasFile: () => true })

test('the characters of icons must be known', () => {
  expect(mistakes({ hr_icon: { icon: '\\f0e7' }, beautify: { enable: true } })).toEqual([])
  expect(mistakes({ hr_icon: { icon: 'scissors' } })).toMatchObject([
    { kind: 'icon', path: ['hr_icon', 'icon'], icon: 'scissors' },
  ])
})

test('the characters of icons that nobody sees do not matter', () => {
  const hr_icon = { enable: false, icon: 'x' }
  expect(mistakes({ hr_icon, beautify: { enable: false, title_prefix_icon: 'x' } })).toEqual([])
})
