import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { loadConfig } from '../../../src/config/load'
import { starterConfig } from '../../../src/config/starter'

describe.each(['en', 'zh-TW', 'zh-CN'] as const)('a first config in %s', language => {
  const text = starterConfig(language, 'node_modules/hexo-butterfly')

  test('has no mistake', () => expect(loadConfig(parse(text)).problems).toEqual([]))

  test('begins with the schema for editors', () => {
    expect(text.split('\n')[0]).toBe(
      '# yaml-language-server: $schema=./node_modules/hexo-butterfly/schema/config.schema.json',
    )
  })

  test('explains every option', () => expect(text).not.toContain('undefined'))

  test('opens every section once', () => {
    const keys = text.match(/^\w+(?=:)/gm) ?? []
    expect(keys).toEqual([...new Set(keys)])
  })
})
