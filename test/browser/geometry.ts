/** What is wrong with the layout of the page, in words, and where everything is. Runs in the browser, so it stands alone. */
export function measureLayout() {
  const wide = innerWidth > 900
  const complaints: string[] = []
  const all = <Found extends HTMLElement = HTMLElement>(selector: string, within: ParentNode = document) =>
    [...within.querySelectorAll<Found>(selector)].filter(element =>
      element.checkVisibility({ opacityProperty: true }),
    )
  const box = (element: Element) => element.getBoundingClientRect()
  const close = (one: number, other: number, by = 1) => Math.abs(one - other) <= by
  const name = ({ tagName, id, className, textContent }: Element) =>
    [
      tagName.toLowerCase(),
      id && `#${id}`,
      className && `.${className}`,
      ` “${textContent?.trim().slice(0, 20)}”`,
    ]
      .filter(Boolean)
      .join('')
  const complain = (what: string, element: Element, more = '') =>
    complaints.push(`${what}: ${name(element)} ${more}`.trim())
  const ancestors = (element: Element) => {
    const found: Element[] = []
    for (let up = element.parentElement; up; up = up.parentElement) found.push(up)
    return found
  }
  const style = (element: Element) => getComputedStyle(element)
  const clips = (element: Element) => style(element).overflowX !== 'visible'
  const hasText = (element: Element) =>
    [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())

  function columns() {
    const [main, aside] = [...document.querySelectorAll('.layout > *')]
    if (!main || !aside?.checkVisibility()) return
    const [text, cards] = [box(main), box(aside)]
    if (!wide) {
      if (cards.top < text.bottom) complain('not below the text', aside)
      if (!close(cards.width, text.width)) complain('as wide as the text', aside)
      return
    }
    if (!close(cards.top, text.top)) complain('not beside the text', aside)
    const share = text.width / (text.width + cards.width)
    if (!close(share, 0.74, 0.002)) complain('not 74 % wide', main, String(share))
  }

  function withinViewport(element: Element) {
    const { left, right, width } = box(element)
    if (width > 1 && (left < -1 || right > innerWidth + 1) && !ancestors(element).slice(0, -2).some(clips))
      complain('outside the viewport', element, `${left} to ${right}`)
  }

  function siblingsApart(selector: string) {
    for (const parent of all(selector)) {
      const children = [...parent.children].filter(
        child => child.checkVisibility() && style(child).position === 'static' && box(child).height > 0,
      )
      for (const [index, child] of children.entries()) {
        const next = children[index + 1]
        if (!next) continue
        const [one, other] = [box(child), box(next)]
        const apart =
          other.top >= one.bottom - 1 || other.left >= one.right - 1 || one.left >= other.right - 1
        if (!apart) complain('overlaps its neighbour', child, name(next))
      }
    }
  }

  function picture(image: HTMLImageElement) {
    const { width, height } = box(image)
    if (!image.naturalWidth || style(image).objectFit === 'cover') return
    if (!close(width / height / (image.naturalWidth / image.naturalHeight), 1, 0.02))
      complain('out of shape', image, `${width} × ${height}`)
  }

  function fillsItsBox(cover: HTMLElement) {
    const frame = cover.closest('.post_cover, .thumbnail, .article-sort-item-img, #page-header') ?? cover
    const [inner, outer] = [box(cover), box(frame)]
    const fills = inner.left <= outer.left + 1 && inner.right >= outer.right - 1
    if (!fills || inner.top > outer.top + 1 || inner.bottom < outer.bottom - 1)
      complain('does not fill its box', cover)
    if (cover.tagName === 'IMG' && style(cover).objectFit !== 'cover') complain('is stretched', cover)
  }

  function aligned(selector: string) {
    const [first, ...others] = all(selector)
    if (!first) return
    for (const other of others)
      if (!close(box(other).left, box(first).left) || !close(box(other).right, box(first).right))
        complain('not aligned', other)
  }

  function wholeText(element: HTMLElement) {
    if (!hasText(element) || box(element).width <= 1) return
    const parents = [element, ...ancestors(element)]
    const frame = parents.find(clips)
    if (!frame || frame === document.body || frame === document.documentElement) return
    const { overflowX, webkitLineClamp, textOverflow } = style(frame)
    const cutOnPurpose = webkitLineClamp !== 'none' || textOverflow === 'ellipsis'
    if (!/hidden|clip/.test(overflowX) || cutOnPurpose) return
    const words = document.createRange()
    words.selectNodeContents(element)
    const [text, edge] = [words.getBoundingClientRect(), box(frame)]
    if (text.left < edge.left - 1 || text.right > edge.right + 1 || text.bottom > edge.bottom + 2)
      complain('clipped', element)
  }

  /** Of WCAG 2.2, 2.5.8: 24 pixels, or as much room around; links in a sentence may be smaller. */
  function targetSizes() {
    const targets = all('a[href], button, summary, input').filter(
      target => !target.closest('.skip-link, p, li > code, [aria-hidden]') && box(target).width > 0,
    )
    const centre = (target: Element) => {
      const { left, top, width, height } = box(target)
      return [left + width / 2, top + height / 2] as const
    }
    const small = targets.filter(target => Math.min(box(target).width, box(target).height) < 23.5)
    for (const target of small) {
      if (hasText(target.parentElement as Element)) continue
      const [x, y] = centre(target)
      const crowding = targets.find(other => {
        if (other === target || other.contains(target) || target.contains(other)) return false
        const { left, right, top, bottom } = box(other)
        const away = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))
        const [otherX, otherY] = centre(other)
        return away < 11.5 || (small.includes(other) && Math.hypot(otherX - x, otherY - y) < 23.5)
      })
      if (crowding) complain('too small to hit', target, `beside ${name(crowding)}`)
    }
  }

  columns()
  const elements = all('body *').filter(element => !element.closest('.skip-link, svg, math'))
  for (const element of elements) {
    withinViewport(element)
    wholeText(element)
  }
  for (const parent of [
    '#body-wrap',
    '.layout',
    '#nav',
    '.recent-post-items',
    '#aside-content',
    '.sticky_layout',
  ])
    siblingsApart(parent)
  for (const image of all<HTMLImageElement>('img')) picture(image)
  for (const cover of all('.post-bg, .banner-image, .thumbnail img, .article-sort-item-img img'))
    fillsItsBox(cover)
  for (const cards of ['.card-widget', '.recent-post-item', '.article-sort-item']) aligned(cards)
  targetSizes()

  const places = elements.map(element => {
    const { x, y, width, height } = box(element)
    return `${name(element)} ${[x, y, width, height].map(Math.round).join(' ')}`
  })
  const banner = document.querySelector('#page-header')
  return {
    complaints,
    places,
    banner: { class: banner?.className ?? '', height: banner ? box(banner).height : 0 },
  }
}
