import { expect, test } from 'vitest'
import { isFile } from '../../../src/client/fetch-ahead'
import { speculationRules } from '../../../src/pages/head/speculation-rules'
import { aConfig, facts } from '../../fixtures/facts'

const FILES = ['/feed.xml', '/img/a.JPG', '/b.tar.gz', '/song.mp3']
const PAGES = ['/', '/a/', '/a.html', '/a.htm', '/node.js/', '/v1.2', '/v1.2/a']

test.each(FILES)('a file is no page: %s', path => expect(isFile(path)).toBe(true))

test.each(PAGES)('a page may have a dot: %s', path => expect(isFile(path)).toBe(false))

test('the rules for browsers that fetch by themselves take the same addresses for files', () => {
  const { prefetch } = JSON.parse(speculationRules(aConfig(), facts()) ?? '')
  const pattern: string = prefetch[0].where.and[1].not.href_matches
  const asExpression = new RegExp(`^${pattern.replace('*.', '.*\\.')}$`)
  expect([...FILES, ...PAGES].filter(path => asExpression.test(path))).toEqual(FILES)
})
