import { describe, expect, test } from 'vitest'
import { codeClass, codeToolsView } from '../../../../src/pages/browser/code-tools'
import { aConfig } from '../../../fixtures/facts'

const page = { html: '<pre>x</pre>', codeClosed: undefined }
const t = (key: string) => key
const tools = (options: object, own: object = {}) =>
  codeToolsView(aConfig({ code_blocks: options }), { ...page, ...own }, { t })

describe('the tools of code', () => {
  test('are the language, an arrow and a button to copy', () => {
    expect(tools({})).toEqual({
      dots: false,
      language: true,
      shrink: 'code.shrink',
      copy: { label: 'code.copy', done: 'copy.success', failed: 'copy.error' },
      closed: false,
    })
  })

  test('are more when the config wants it', () => {
    expect(tools({ macStyle: true, fullpage: true, height_limit: 300 })).toMatchObject({
      dots: true,
      fullPage: 'code.full_page',
      expand: 'code.expand',
    })
  })

  test('are not on a page without code, nor when none is wanted', () => {
    expect(tools({}, { html: '<p>x</p>' })).toBeUndefined()
    expect(tools({ copy: false, language: false, shrink: 'none' })).toBeUndefined()
  })

  test('start closed as the config or the front-matter says', () => {
    expect(tools({ shrink: true })?.closed).toBe(true)
    expect(tools({ shrink: true }, { codeClosed: false })?.closed).toBe(false)
    expect(tools({}, { codeClosed: true })?.closed).toBe(true)
    expect(tools({ shrink: 'none' }, { codeClosed: true })?.closed).toBe(false)
  })
})

test('the page says what the style sheet has to know', () => {
  expect(codeClass(aConfig())).toBeUndefined()
  expect(codeClass(aConfig({ code_blocks: { macStyle: true, word_wrap: true, language: false } }))).toBe(
    'code-window code-wraps code-unnamed',
  )
})
