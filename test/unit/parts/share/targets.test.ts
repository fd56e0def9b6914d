import { describe, expect, test } from 'vitest'
import { knownTargets } from '../../../../src/parts/share/targets'

const post = {
  url: encodeURIComponent('https://blog.example/天/?a=1&b=2'),
  title: encodeURIComponent('"Rain" & snow'),
}
const address = (name: string) => knownTargets([name])[0]?.form?.(post)

describe('the places to share a post', () => {
  test('get its address and title, so written that nothing in them can be mistaken', () => {
    expect(address('x')).toBe(
      'https://x.com/intent/post?text=%22Rain%22%20%26%20snow&url=https%3A%2F%2Fblog.example%2F%E5%A4%A9%2F%3Fa%3D1%26b%3D2',
    )
  })

  test('keep the names that share.js and AddToAny gave them', () => {
    expect(address('twitter')).toBe(address('x'))
    expect(address('sina_weibo')).toBe(address('weibo'))
  })

  test('are reached safely, or by a letter', () => {
    const names = [
      'facebook',
      'x',
      'weibo',
      'qq',
      'qzone',
      'douban',
      'linkedin',
      'reddit',
      'telegram',
      'whatsapp',
    ]
    const more = ['line', 'pinterest', 'tumblr', 'hacker_news', 'bluesky', 'threads']
    expect([...names, ...more].filter(name => !address(name)?.startsWith('https://'))).toEqual([])
    expect(address('email')).toMatch(/^mailto:\?subject=/)
  })

  test('have no form where only an app can share', () => {
    expect(knownTargets(['wechat', 'facebook_messenger', 'copy_link']).map(({ form }) => form)).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  test('are shown once, and not at all when nobody knows them', () => {
    expect(knownTargets(['x', 'X', 'friendster', 'toString']).map(({ name }) => name)).toEqual(['x'])
  })
})
