import { describe, expect, test } from 'vitest'
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

describe('of the images of the blog', () => {
  const missing = (config: object) =>
    checkSite(aConfig(config), { icons, hasFile: route => !route.endsWith('no.png') }).map(({ path }) => path)

  test('that which stands in for images on their way must be there', () => {
    expect(missing({ lazyload: { enable: true, placeholder: '/img/no.png' } })).toEqual([
      ['lazyload', 'placeholder'],
    ])
    for (const placeholder of ['/img/yes.png', 'data:image/png;base64,no.png', 'https://a.example/no.png'])
      expect(missing({ lazyload: { enable: true, placeholder } })).toEqual([])
  })

  test('the codes of a reward must be there', () => {
    const QR_code = [{ img: '/img/yes.png' }, { img: '/img/no.png', text: 'Me' }]
    expect(missing({ reward: { enable: true, QR_code } })).toEqual([['reward', 'QR_code', 1, 'img']])
  })

  test('one with a percent sign in its name is looked for as it is written', () => {
    expect(missing({ avatar: { img: '/img/100%no.png' } })).toEqual([['avatar', 'img']])
    expect(missing({ avatar: { img: '/img/100%yes.png' } })).toEqual([])
  })

  test('those that are not shown do not matter', () => {
    const img = '/img/no.png'
    expect(missing({ lazyload: { placeholder: img }, reward: { QR_code: [{ img }] } })).toEqual([])
  })
})
