import { describe, expect, test } from 'vitest'
import { footerPicture, footerView } from '../../../../src/pages/frame/footer'
import { aConfig, facts } from '../../../fixtures/facts'
import { aPost, aSite, image } from '../../../fixtures/site'

const site = aSite({ posts: [aPost({ date: '2024-05-01' })] })
const view = (footer: object = {}, given = site) => footerView(aConfig({ footer }), facts({ site: given }))
const years = (since: unknown, given = site) => view({ owner: { since } }, given).owner?.years

describe('the years in the footer', () => {
  test('reach from the beginning to the last change, not to today', () => {
    expect(years(2020)).toBe('2020 - 2024')
  })

  test('are one when both are the same, or no beginning is named', () => {
    expect(years(2024)).toBe('2024')
    expect(years(false)).toBe('2024')
  })

  test('never run backwards', () => {
    expect(years(2030)).toBe('2024')
  })

  test('are the beginning alone on an empty blog', () => {
    expect(years(2020, aSite())).toBe('2020')
    expect(years(false, aSite())).toBe('')
  })
})

describe('the footer', () => {
  test('is one line below columns, when there is an owner to part it from', () => {
    const nav = [{ content: [{ title: 'Pages', item: [{ title: 'About', url: '/about/' }] }] }]
    expect(view({ nav }).framework?.goesOn).toBe(true)
    expect(view({ nav, owner: { enable: false } }).framework?.goesOn).toBe(false)
    expect(view().framework?.goesOn).toBe(false)
  })

  test('names the owner, Hexo and the theme', () => {
    expect(view()).toMatchObject({
      owner: { years: '2024', name: 'Ada' },
      framework: {
        hexo: { label: 'footer.framework', name: 'Hexo 8.1.2' },
        theme: { label: 'footer.theme', name: 'Butterfly' },
      },
      text: undefined,
    })
  })

  test('leaves out what is off', () => {
    expect(view({ owner: { enable: false }, copyright: { enable: false } })).toMatchObject({
      owner: undefined,
      framework: undefined,
    })
    expect(view({ copyright: { version: false } }).framework?.hexo.name).toBe('Hexo')
    expect(view({ copyright: false }).framework).toBeUndefined()
  })

  test('says what else the config says', () => {
    expect(view({ custom_text: '<a href="/">Hi</a>' }).text).toBe('<a href="/">Hi</a>')
  })
})

describe('the picture of the footer', () => {
  const banner = image('banner.png')

  test('is none, the top image of the page, or one of its own', () => {
    expect(footerPicture(aConfig(), banner, facts())).toBeUndefined()
    expect(footerPicture(aConfig({ footer_img: true }), banner, facts())).toEqual({ src: '/img/banner.png' })
    expect(footerPicture(aConfig({ footer_img: '/img/foot.png' }), banner, facts())).toEqual({
      src: '/img/foot.png',
    })
  })

  test('is none where the page has no top image', () => {
    expect(footerPicture(aConfig({ footer_img: true }), false, facts())).toBeUndefined()
    expect(footerPicture(aConfig({ footer_img: true }), undefined, facts())).toBeUndefined()
  })
})
