import { describe, expect, test } from 'vitest'
import { iconSelector, parseIcon } from '../../../../src/parts/icons/icon'
import { usedIcons } from '../../../../src/parts/icons/used-icons'

describe('a class list', () => {
  test.each([
    ['fas fa-home', 'solid', 'home'],
    ['fa-solid fa-house', 'solid', 'house'],
    ['fa fa-home', 'solid', 'home'],
    ['fab fa-github', 'brands', 'github'],
    ['fa-brands fa-linkedin', 'brands', 'linkedin'],
    ['far fa-calendar-alt', 'regular', 'calendar-alt'],
    ['fa-fw fas fa-spin fa-2x fa-cog', 'solid', 'cog'],
    ['fa-home fas', 'solid', 'home'],
    ['fal fa-star', 'regular', 'star'],
    ['fa-light fa-star', 'regular', 'star'],
    ['fad fa-star', 'solid', 'star'],
    ['fass fa-star', 'solid', 'star'],
    ['fa-sharp fa-thin fa-star', 'regular', 'star'],
    ['fa-duotone fa-star', 'solid', 'star'],
    ['fas fa-brands fa-x-twitter', 'brands', 'x-twitter'],
  ])('%s is the %s %s', (classes, style, name) => {
    expect(parseIcon(classes)).toEqual({ style, name })
  })

  test.each(['', 'fa-home', 'fas', 'fas fa-fw', 'iconfont icon-home', 'fas fa-ho"me'])(
    '"%s" is no icon',
    classes => {
      expect(parseIcon(classes)).toBeUndefined()
    },
  )

  test('is selected as it was written', () => {
    expect(iconSelector('fa-fw fa-duotone fa-solid social fa-home')).toBe('.fa-duotone.fa-solid.fa-home')
  })
})

describe('used icons', () => {
  test.each([
    ['<i class="post-meta-icon fas fa-home fa-fw" title="fa-x">', ['fas fa-home fa-fw']],
    ["<i class='fa-home mine fas'>", ['fa-home fas']],
    ['"icon":"far fa-clock","other":"<i class=\\"fab fa-qq\\">"', ['far fa-clock', 'fab fa-qq']],
    ['Home: / || fas fa-home\nTags: /tags/ || fas fa-tags || hide', ['fas fa-home', 'fas fa-tags']],
    ['we like fas fa-home and far fa-star best', ['fas fa-home', 'far fa-star']],
    [
      '<span class="fa-stack fa-2x"><i class="fas fa-ban fa-stack-2x">',
      ['fa-stack fa-2x', 'fas fa-ban fa-stack-2x'],
    ],
    ['sofa-bed, alfa-romeo, <p class="fa-like">', []],
    ['no icon at all', []],
  ])('of %s', (text, icons) => {
    expect(usedIcons(text)).toEqual(icons)
  })

  test('are named once', () => {
    expect(usedIcons('<i class="fas fa-tag"></i><i class="fas fa-tag"></i>')).toEqual(['fas fa-tag'])
  })

  test('of a megabyte of HTML are found within a blink', () => {
    const html = '<p>Lorem ipsum</p>'.repeat(50_000).concat('<i class="fas fa-tag"></i>'.repeat(5_000))
    const start = performance.now()
    expect(usedIcons(html)).toEqual(['fas fa-tag'])
    expect(performance.now() - start).toBeLessThan(300)
  })
})
