import { expect, test } from 'vitest'
import { translation } from '../../../../src/pages/browser/translation'
import { aConfig } from '../../../fixtures/facts'

test('the browser knows nothing of scripts that the site does not change', () => {
  expect(translation(aConfig())).toBeUndefined()
})

test('the button says which script it leads to', () => {
  const translate = { enable: true, defaultEncoding: 1, translateDelay: 50, msgToSimplifiedChinese: '简' }
  expect(translation(aConfig({ translate }))).toEqual({
    script: 1,
    delay: 50,
    leadsTo: { 1: '繁', 2: '简' },
  })
})
