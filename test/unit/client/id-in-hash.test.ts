import { expect, test } from 'vitest'
import { idInHash } from '../../../src/client/id-in-hash'

test.each([
  ['#top', 'top'],
  ['#%E6%A8%99%E9%A1%8C', '標題'],
  ['#標題', '標題'],
  ['#100%', '100%'],
  ['', ''],
])('%s names the element "%s"', (hash, id) => expect(idInHash(hash)).toBe(id))
