import { expect, test } from 'vitest'
import { speculationRules } from '../../../../src/pages/head/speculation-rules'
import { aConfig, facts } from '../../../fixtures/facts'

const rulesOf = (config: object = {}, given: Parameters<typeof facts>[0] = {}) => {
  const text = speculationRules(aConfig(config), facts(given))
  return text === undefined ? undefined : JSON.parse(text).prefetch[0]
}

/** The addresses that all links have. */
const addressesOf = (rule: ReturnType<typeof rulesOf>) => rule.where.and[0].href_matches

test('lets browsers fetch pages of the blog ahead, and never run them', () => {
  const text = speculationRules(aConfig(), facts()) ?? ''
  expect(Object.keys(JSON.parse(text))).toEqual(['prefetch'])
  expect(addressesOf(rulesOf())).toBe('/*')
})

test('keeps to the folder of the blog', () => {
  const inFolder = (root: string) => rulesOf({}, { link: path => root + path.slice(1) })
  expect(addressesOf(inFolder('/sub/'))).toBe('/sub/*')
  expect(addressesOf(inFolder('/c++(old)/'))).toBe('/c\\+\\+\\(old\\)/*')
})

test('takes the whole host where links are relative, so that the text is the same on every page', () =>
  expect(addressesOf(rulesOf({}, { link: path => `..${path}` }))).toBe('/*'))

test('is as eager as the blog wants', () => {
  expect(rulesOf().eagerness).toBe('moderate')
  expect(rulesOf({ instantpage: true }).eagerness).toBe('eager')
})

test('is not there where pages change softly', () =>
  expect(rulesOf({ pjax: { enable: true } })).toBeUndefined())
