import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { PHONE, test } from '../fixtures/browser'

const WRITTEN_ON_COVERS = 5

const arrange = (page: Page, layout: number) =>
  page.evaluate(layout => {
    const posts = document.querySelector('#recent-posts')
    if (posts) posts.className = `recent-posts nc layout-${layout}`
  }, layout)

test('what is written on a cover has a shade behind it, from its first line', async ({ open }) => {
  const page = await open('/', PHONE)
  await arrange(page, WRITTEN_ON_COVERS)
  const shade = await page
    .locator('.recent-post-info:not(.no-cover)')
    .first()
    .evaluate(info => {
      const meta = info.querySelector('.article-meta-wrap')
      if (meta) meta.textContent = 'Many words. '.repeat(40)
      const title = info.querySelector('.article-title')?.getBoundingClientRect()
      const { backgroundImage } = getComputedStyle(info)
      const dark = Number(/(\d+)px\)$/.exec(backgroundImage)?.[1])
      return (title?.top ?? 0) - info.getBoundingClientRect().top - dark
    })
  expect(shade).toBeGreaterThanOrEqual(0)
})

test('a card without a cover is no higher than its words need', async ({ open }) => {
  const page = await open('/', PHONE)
  await arrange(page, WRITTEN_ON_COVERS)
  const height = await page
    .locator('.recent-post-item')
    .first()
    .evaluate(card => {
      card.querySelector('.post_cover')?.remove()
      card.querySelector('.recent-post-info')?.classList.add('no-cover')
      return card.getBoundingClientRect().height
    })
  expect(height).toBeLessThan(250)
})

test('a colour in place of a picture is as bright as pictures are', async ({ open }) => {
  const page = await open('/', { colorScheme: 'dark' })
  const [colour, picture] = await page.evaluate(() => {
    const cover = document.querySelector('.post-bg')
    cover?.insertAdjacentHTML('afterend', '<div class="post-bg paint-x"></div>')
    return [cover?.nextElementSibling, cover].map(element => element && getComputedStyle(element).filter)
  })
  expect(picture).not.toBe('none')
  expect(colour).toBe(picture)
})

test('the name of a category keeps its characters together, at any width', async ({ open }) => {
  const page = await open('/', PHONE)
  const name = page.locator('.article-meta__categories').first()
  await name.evaluate(link => {
    link.textContent = '生活筆記'
  })
  for (let width = 200; width < 320; width += 4) {
    await page.setViewportSize({ width, height: 844 })
    const lines = await name.evaluate(link => new Set([...link.getClientRects()].map(({ top }) => top)).size)
    expect(lines, `${width} pixels`).toBe(1)
  }
})

test('covers do not grow under the pointer of readers who want little motion', async ({ open }) => {
  const scaleFor = async (reducedMotion: 'reduce' | 'no-preference') => {
    const page = await open('/', { reducedMotion })
    await page.locator('.recent-post-item').first().hover()
    const cover = page.locator('.post-bg').first()
    const transition = await cover.evaluate(cover => getComputedStyle(cover).transitionDuration)
    return [await cover.evaluate(cover => getComputedStyle(cover).scale), transition]
  }
  expect(await scaleFor('reduce')).toEqual(['none', '0s'])
  const [scale] = await scaleFor('no-preference')
  expect(scale).not.toBe('none')
})
