import type { PageFacts } from '../../site/facts'
import type { Page } from '../../site/page'

/** Links to the other pages of a list; undefined when there is only one page. */
export function paginationView({ list }: Page, { link, t }: PageFacts, anchor = '') {
  if (!list || list.total < 2) return undefined
  const { current, total, base, format } = list
  const href = (number: number) =>
    link(number === 1 ? base || '/' : base + format.replace('%d', String(number))) + anchor
  const neighbour = (number: number, label: string) =>
    number >= 1 && number <= total ? { href: href(number), label } : undefined
  return {
    label: t('a11y.pagination'),
    previous: neighbour(current - 1, t('a11y.previous_page')),
    next: neighbour(current + 1, t('a11y.next_page')),
    pages: pageNumbers(current, total).map(number =>
      number === undefined
        ? { number: undefined }
        : { number, href: href(number), label: t('a11y.page', number), current: number === current },
    ),
  }
}

/** The first, the last and the pages around the current one; undefined where numbers are left out. */
export function pageNumbers(current: number, total: number): (number | undefined)[] {
  const shown = [1, current - 1, current, current + 1, total].filter(number => number >= 1 && number <= total)
  return [...new Set(shown)].flatMap((number, index, numbers) => {
    const gap = number - (numbers[index - 1] ?? 0)
    return gap === 2 ? [number - 1, number] : gap > 2 ? [undefined, number] : [number]
  })
}
