import { describe, expect, test } from 'vitest'
import { archives } from '../../../../src/parts/cards/archives'
import { cardFacts } from '../../../fixtures/facts'
import { aPost, aSite } from '../../../fixtures/site'

const days = ['2024-03-10', '2024-03-01', '2024-01-01', '2022-12-31']
const site = aSite({ posts: days.map(date => aPost({ date })), blog: { archiveDir: 'old/' } })

interface View {
  more: object | undefined
  periods: { name: string; count: number; href: string }[]
}
const view = (settings: object = {}, facts = cardFacts({ site })) =>
  archives.view(archives.settings.parse(settings), facts) as View | undefined
const links = (settings: object) => view(settings)?.periods.map(({ href }) => href)

describe('the card of archives', () => {
  test('has a line for each month, newest first', () => {
    expect(view()?.periods).toEqual([
      { name: '2024-03-15 as MMMM YYYY', count: 2, href: '/old/2024/03/' },
      { name: '2024-01-15 as MMMM YYYY', count: 1, href: '/old/2024/01/' },
      { name: '2022-12-15 as MMMM YYYY', count: 1, href: '/old/2022/12/' },
    ])
  })

  test('has a line for each year, which names the year alone', () => {
    expect(view({ type: 'yearly' })?.periods).toEqual([
      { name: '2024-06-15 as YYYY', count: 3, href: '/old/2024/' },
      { name: '2022-06-15 as YYYY', count: 1, href: '/old/2022/' },
    ])
  })

  test('writes its lines as the config wants', () => {
    expect(view({ type: 'yearly', format: 'YY' })?.periods[0]?.name).toBe('2024-06-15 as YY')
  })

  test('can begin with the oldest', () => {
    expect(links({ order: 1 })).toEqual(['/old/2022/12/', '/old/2024/01/', '/old/2024/03/'])
  })

  test('shows as many as its limit says and leads to the rest; all with 0', () => {
    expect(links({ limit: 2 })).toEqual(['/old/2024/03/', '/old/2024/01/'])
    expect(view({ limit: 2 })?.more).toEqual({ href: '/old/', title: 'aside.more_button' })
    expect(view({ limit: 3 })?.more).toBeUndefined()
    expect(links({ limit: 0 })).toHaveLength(3)
  })

  test('is not there without posts', () => {
    expect(view({}, cardFacts())).toBeUndefined()
  })
})
