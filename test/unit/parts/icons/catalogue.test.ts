import { describe, expect, test } from 'vitest'
import { iconCatalogue } from '../../../../src/parts/icons/catalogue'
import { checkIcons } from '../../../../src/parts/icons/check'
import { ownIcons } from '../../../../src/parts/icons/own'
import { readFontAwesome } from '../../../../tools/icons'

const files = readFontAwesome()
const catalogue = iconCatalogue(files)

describe('names', () => {
  test('of Font Awesome 7, and what 5 and 6 called the same', () => {
    expect(catalogue.find('solid', 'house')).toEqual(files.solid.icons.house)
    expect(catalogue.find('solid', 'home')).toEqual(files.solid.icons.house)
    expect(catalogue.find('regular', 'calendar-alt')).toEqual(files.regular.icons['calendar-days'])
  })

  test('of Font Awesome 4 lead to the style that 4 drew them in', () => {
    expect(catalogue.find('solid', 'file-text-o')).toEqual(files.regular.icons['file-lines'])
    expect(catalogue.find('solid', 'star-o')).toEqual(files.regular.icons.star)
    expect(catalogue.find('solid', 'youtube-play')).toEqual(files.brands.icons.youtube)
  })

  test('that 4 and 5 gave to different icons mean that of 5', () => {
    expect(catalogue.find('solid', 'arrows-alt')).toEqual(files.solid.icons['up-down-left-right'])
  })

  test('of another style draw the icon that exists', () => {
    expect(catalogue.find('solid', 'github')).toEqual(files.brands.icons.github)
    expect(catalogue.find('regular', 'rocket')).toEqual(files.solid.icons.rocket)
  })

  test('that nothing bears find nothing', () => {
    expect(catalogue.find('solid', 'hoem')).toBeUndefined()
    expect(catalogue.find('solid', 'constructor')).toBeUndefined()
  })
})

test.each(['\\f0c4', '\f0c4', 'f0c4', '\\uF0C4', '&#xf0c4;', 'U+F0C4', '\uf0c4'])(
  'a character may be written %j',
  written => expect(catalogue.findCharacter(written)).toEqual(files.solid.icons.scissors),
)

test.each(['', 'scissors', '\\ffff', 'constructor'])('"%s" is no character', written =>
  expect(catalogue.findCharacter(written)).toBeUndefined(),
)

test('a character of a brand is drawn too', () =>
  expect(catalogue.findCharacter('\\f09b')).toEqual(files.brands.icons.github))

test('reads no style that no icon needs', () => {
  const onlySolid = iconCatalogue({
    solid: files.solid,
    get regular(): never {
      throw new Error('read regular')
    },
    get brands(): never {
      throw new Error('read brands')
    },
    get oldNames(): never {
      throw new Error('read old names')
    },
    get codePoints(): never {
      throw new Error('read code points')
    },
  })
  expect(onlySolid.find('solid', 'home')).toBeDefined()
})

describe('mistakes', () => {
  test.each([
    ['fas fa-hoem', 'fas fa-home'],
    ['fa-brands fa-gihtub fa-fw', 'fa-brands fa-github fa-fw'],
    ['fas fa-calender-alt', 'fas fa-calendar-alt'],
    ['fa-home', 'fas fa-home'],
    ['fas fa-xqzwvjkpx', undefined],
  ])('%s is unknown; nearest: %s', (icon, nearest) => {
    expect(checkIcons([icon], catalogue)).toEqual([{ icon, nearest }])
  })

  test('are not seen in what is right or of another icon font', () => {
    expect(
      checkIcons(['fas fa-home', 'fa fa-home', 'fal fa-rocket', 'iconfont icon-rss'], catalogue),
    ).toEqual([])
  })
})

test('all icons of our own exist', () => {
  expect(checkIcons(Object.values(ownIcons).flat(), catalogue)).toEqual([])
})
