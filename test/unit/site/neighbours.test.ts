import { describe, expect, test } from 'vitest'
import { neighbours } from '../../../src/site/neighbours'
import { aPost, aSite } from '../../fixtures/site'

const [old, middle, recent] = [
  aPost({ title: 'Old', date: '2022-01-01' }),
  aPost({ title: 'Middle', date: '2023-01-01' }),
  aPost({ title: 'Recent', date: '2024-01-01' }),
]
const hidden = aPost({ title: 'Hidden', date: '2023-06-01', hidden: true })
const site = aSite({ posts: [middle, hidden, recent, old] })

describe('neighbours', () => {
  test('are the posts before and after in time', () => {
    expect(neighbours(site, middle)).toEqual({ older: old, newer: recent })
  })

  test('are missing at both ends', () => {
    expect(neighbours(site, recent)).toEqual({ older: middle, newer: undefined })
    expect(neighbours(site, old)).toEqual({ older: undefined, newer: middle })
  })

  test('are none for a hidden post', () => {
    expect(neighbours(site, hidden)).toEqual({})
  })
})
