import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { PAGES, PHONE, test } from '../fixtures/browser'

const POST = PAGES['post with code and a table']

/** Puts something rare before a text. */
const insert = (page: Page, html: string) =>
  page.evaluate(
    html => document.querySelector('#article-container')?.insertAdjacentHTML('afterbegin', html),
    html,
  )

const heightOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate(element => element.getBoundingClientRect().height)

test.for(['banana', '很長的名字'])('a table with many columns of %s scrolls', async (word, { open }) => {
  const page = await open(POST, PHONE)
  await insert(
    page,
    `<div class="table-wrap"><table><tr id="row">${`<td>${word}</td>`.repeat(12)}</tr></table></div>`,
  )
  expect(await heightOf(page, '#row')).toBeLessThan(70)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})

test('what a table ends with has more than two words in a line', async ({ open }) => {
  const page = await open(POST, PHONE)
  await insert(
    page,
    `<div class="table-wrap"><table><tr><td>${'a_long_name_'.repeat(4)}</td><td>否</td><td id="prose">${'說明'.repeat(8)}</td></tr></table></div>`,
  )
  expect(await page.locator('#prose').evaluate(cell => cell.clientWidth)).toBeGreaterThan(130)
})

test('a tab with more than a line to say has a second one', async ({ open }) => {
  const page = await open('/tagged/', { site: 'gadgets', ...PHONE })
  const tab = page.locator('.tabs [role=tab]').first()
  await tab.evaluate(tab => tab.append('abcdefgh'.repeat(12)))
  const { right } = await tab.evaluate(tab => tab.getBoundingClientRect())
  expect(right).toBeLessThanOrEqual(390)
})

test('the number of a formula stands beside it, also of a long one', async ({ open }) => {
  const page = await open(PAGES.post, PHONE)
  await insert(
    page,
    `<span class="katex-display" id="formula"><span class="katex"><span class="katex-html">${'<span class="base">mmmmmmmmm</span>'.repeat(9)}<span class="tag">(1)</span></span></span></span>`,
  )
  const apart = await page.evaluate(() => {
    const box = (selector: string) => document.querySelector(`#formula ${selector}`)?.getBoundingClientRect()
    return (box('.tag')?.left ?? 0) - (box('.base:nth-last-child(2)')?.right ?? 0)
  })
  expect(apart).toBeGreaterThanOrEqual(0)
  await page.emulateMedia({ media: 'print' })
  const formula = page.locator('#formula')
  expect(await formula.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
})

test('a button that an author writes looks like one', async ({ open }) => {
  const page = await open('/tagged/', { site: 'gadgets' })
  await insert(page, '<p><button type="button">Press</button></p>')
  const button = page.locator('#article-container button').first()
  expect(await button.evaluate(element => getComputedStyle(element).borderTopWidth)).toBe('1px')
  expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(24)
  const ofTabs = page.locator('.tab-to-top button').first()
  expect(await ofTabs.evaluate(element => getComputedStyle(element).borderTopWidth)).toBe('0px')
})

test('the tile of a friend without a picture is not marked as a link in a line is', async ({ open }) => {
  const page = await open(PAGES.page)
  const tile = page.locator('.flink-list a').first()
  await tile.locator('img').evaluate(image => image.replaceWith('F'))
  const marks = (link: Element) => {
    const { content, display } = getComputedStyle(link, '::after')
    return content !== 'none' && display !== 'none'
  }
  expect(await tile.evaluate(marks)).toBe(false)
})

test('a tag of one letter is large enough to hit', async ({ open }) => {
  const page = await open('/')
  const tag = page.locator('.card-tag-cloud a').first()
  await tag.evaluate(tag => {
    tag.textContent = 'C'
  })
  expect((await tag.boundingBox())?.width).toBeGreaterThanOrEqual(24)
})

test('a word of code is told apart on pages without blocks of code', async ({ open }) => {
  const page = await open(PAGES.page)
  await insert(page, '<p>A <code>word</code></p>')
  const font = await page
    .locator('#article-container code')
    .first()
    .evaluate(code => getComputedStyle(code))
  expect(font.fontFamily).toMatch(/mono/)
  expect(font.paddingLeft).not.toBe('0px')
})

test('the bar stays above numbers of lines', async ({ open }) => {
  const page = await open(POST)
  const { x, y } = await page
    .locator('td.gutter')
    .first()
    .evaluate(gutter => gutter.getBoundingClientRect())
  await page.evaluate(top => scrollTo(0, top), y)
  await page.locator('#page-header.nav-fixed').waitFor()
  await page.evaluate(() => scrollBy(0, -20))
  await page.locator('#page-header.nav-visible').waitFor()
  await expect
    .poll(() => page.evaluate(x => !!document.elementFromPoint(x, 40)?.closest('#nav'), x + 5))
    .toBe(true)
})

test('cards keep their distance when one between them is not shown', async ({ open }) => {
  const page = await open(POST, PHONE)
  const gaps = await page.evaluate(() => {
    const cards = [...document.querySelectorAll('.card-widget')].filter(card => card.checkVisibility())
    const boxes = cards.map(card => card.getBoundingClientRect())
    return boxes.slice(1).map(({ top }, index) => top - (boxes[index]?.bottom ?? 0))
  })
  expect(gaps.length).toBeGreaterThan(1)
  for (const gap of gaps) expect(gap).toBeCloseTo(20, 0)
})

test('icons stay with their words, at any width', async ({ open }) => {
  const page = await open('/', PHONE)
  for (let width = 200; width < 320; width += 8) {
    await page.setViewportSize({ width, height: 844 })
    const parted = await page.evaluate(() =>
      [...document.querySelectorAll('.article-meta-wrap i:not(.article-meta-link)')].flatMap(icon => {
        const word = icon.nextElementSibling
        const [first] = word?.getClientRects() ?? []
        return first && first.top < icon.getBoundingClientRect().bottom ? [] : [word?.textContent]
      }),
    )
    expect(parted, `${width} pixels`).toEqual([])
  }
})

test('the missing page is in the middle of a narrow screen', async ({ open }) => {
  const page = await open('/404.html', { viewport: { width: 320, height: 640 } })
  const { x, width } = await page.locator('.error_title').evaluate(title => title.getBoundingClientRect())
  expect(x + width / 2).toBeCloseTo(160, 0)
})

test('from right to left, the table of contents opens beside its button', async ({ open }) => {
  const page = await open(POST, PHONE)
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl'
    scrollTo(0, 900)
  })
  await page.click('#mobile-toc-button')
  const right = (await page.locator('#rightside').evaluate(tools => tools.getBoundingClientRect())).right
  await expect
    .poll(() => page.locator('#card-toc').evaluate(card => card.getBoundingClientRect().left))
    .toBeGreaterThan(right)
})

test('with the colours of the system, cards have an edge and the page one is on stands out', async ({
  open,
}) => {
  const page = await open('/archives/', { forcedColors: 'active' })
  const styleOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate(element => {
        const { backgroundColor, outlineColor, outlineStyle } = getComputedStyle(element)
        return { backgroundColor, outlineColor, outlineStyle }
      })
  const [card, current, other] = await Promise.all(['#archive', '.current', '.pagination a'].map(styleOf))
  expect(card?.outlineStyle).toBe('solid')
  expect(card?.outlineColor).not.toBe(card?.backgroundColor)
  expect(current?.backgroundColor).not.toBe(other?.backgroundColor)
})

describe('paper', () => {
  test('has what was folded', async ({ open }) => {
    const page = await open(POST)
    await insert(page, '<details><summary>More</summary><p id="folded">Folded</p></details>')
    const shown = () => page.locator('#folded').evaluate(text => text.checkVisibility())
    expect(await shown()).toBe(false)
    await page.emulateMedia({ media: 'print' })
    expect(await shown()).toBe(true)
  })

  test('says where links in a text lead, but neither on buttons nor twice', async ({ open }) => {
    const page = await open(POST)
    const to = 'href="https://hexo.io/" target="_blank"'
    await insert(
      page,
      `<p><a id="link" ${to}>Hexo</a> <a class="btn-beautify" ${to}>Hexo</a> <a data-bare ${to}>hexo.io</a></p>`,
    )
    await page.emulateMedia({ media: 'print' })
    const addedTo = (selector: string) =>
      page.locator(selector).evaluate(link => getComputedStyle(link, '::after').content)
    expect(await addedTo('#link')).toContain('https://hexo.io/')
    expect(await addedTo('.btn-beautify')).toBe('none')
    expect(await addedTo('[data-bare]')).toBe('none')
  })

  test.for(['/', PAGES.archive, PAGES.post])('begins with the title of %s', async (path, { open }) => {
    const page = await open(path)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('#page-header h1').evaluate(title => title.getBoundingClientRect().top)).toBe(0)
  })

  test('cuts nothing off: titles and tables are there whole', async ({ open }) => {
    const page = await open(POST, { viewport: { width: 680, height: 960 } })
    await insert(
      page,
      `<div class="table-wrap"><table><tr>${'<td>banana banana</td>'.repeat(14)}</tr></table></div>`,
    )
    await page.evaluate(title => {
      const heading = document.querySelector('.post-title')
      if (heading) heading.textContent = title
    }, 'A long title. '.repeat(30))
    await page.emulateMedia({ media: 'print' })
    const cut = await page.evaluate(() =>
      ['.table-wrap', '.post-title'].filter(selector => {
        const element = document.querySelector(selector)
        return (
          !element ||
          element.scrollWidth > element.clientWidth + 1 ||
          element.scrollHeight > element.clientHeight + 1
        )
      }),
    )
    expect(cut).toEqual([])
  })
})
