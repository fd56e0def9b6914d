import { describe, expect, test } from 'vitest'
import { chartName, chartRows, forScheme } from '../../../../src/client/figures/chart-data'

describe('a chart', () => {
  test('is what it says for the scheme that is shown', () => {
    const chart = {
      type: 'bar',
      data: { datasets: [{ backgroundColor: { 'light-mode': 'red', 'dark-mode': ['pink'] }, data: [1] }] },
    }
    const inScheme = (colour: unknown) => ({
      type: 'bar',
      data: { datasets: [{ backgroundColor: colour, data: [1] }] },
    })
    expect(forScheme(chart, 'light')).toEqual(inScheme('red'))
    expect(forScheme(chart, 'dark')).toEqual(inScheme(['pink']))
  })

  test('leaves out what it says for the other scheme alone', () => {
    expect(forScheme({ grid: { 'dark-mode': { color: 'white' }, lineWidth: 2 } }, 'light')).toEqual({
      grid: { lineWidth: 2 },
    })
  })

  test('is called by its title, else by what it shows', () => {
    const data = { datasets: [{ label: 'Rain' }, { label: 'Sun' }, {}] }
    expect(chartName({ data, options: { plugins: { title: { text: ['The', 'weather'] } } } })).toBe(
      'The weather',
    )
    expect(chartName({ data })).toBe('Rain, Sun')
    expect(chartName({})).toBeUndefined()
  })

  test('tells its numbers in rows', () => {
    const datasets = [
      { label: 'Rain', data: [1, null, [2, 3]] },
      { data: [{ x: 1, y: 2 }] },
      { label: 'Snow', data: { May: 0 } },
    ]
    expect(chartRows({ data: { labels: ['A', ['B', 'C'], 'D'], datasets } })).toEqual([
      ['', 'A', 'B C', 'D'],
      ['Rain', '1', '', '2 – 3'],
      ['', '1, 2'],
      ['Snow', 'May: 0'],
    ])
    expect(chartRows('none')).toEqual([])
  })
})
