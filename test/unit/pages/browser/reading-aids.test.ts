import { expect, test } from 'vitest'
import { readingAids } from '../../../../src/pages/browser/reading-aids'
import { aConfig, facts } from '../../../fixtures/facts'

const aids = (config: object = {}) => readingAids(aConfig(config), facts())

test('by default the browser has to know nothing of them', () => {
  expect(JSON.parse(JSON.stringify(aids()))).toEqual({})
})

test('the notice below copied text names the author and the blog, and leaves room for the address', () => {
  const { copyNotice } = aids({ copy: { copyright: { enable: true, limit_count: 20 } } })
  expect(copyNotice?.limit).toBe(20)
  expect(copyNotice?.lines).toHaveLength(4)
  expect(copyNotice?.lines[1]).toMatch(/: %s$/)
})

test('a lightbox brings its words along', () => {
  expect(aids({ lightbox: 'fancybox' }).lightbox?.enlarge).toBeTruthy()
})
