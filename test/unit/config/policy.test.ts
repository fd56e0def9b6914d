import { describe, expect, test } from 'vitest'
import { contactsOf } from '../../../src/config/hosts'
import { policyOf, policyText } from '../../../src/config/policy'
import { readCode } from '../../../src/site/page-code'
import { aConfig } from '../../fixtures/facts'

const hash = (code: string) => `'sha256-(${code})'`

function policy(written: object = {}, ...pages: string[]) {
  const config = aConfig(written)
  return policyText(
    policyOf(config, contactsOf(config, 'blog.example'), pages.map(readCode), code => `(${code})`),
  )
}

describe('the policy of a site', () => {
  test('allows what the theme itself needs, and nothing else', () => {
    const page =
      '<script>early()</script><script type="application/json">{}</script><script src="/a.js"></script>'
    expect(policy({}, page, page)).toBe(
      `default-src 'self'; base-uri 'self'; script-src 'self' ${hash('early()')}; style-src 'self'; img-src 'self' data: https:; object-src 'none'`,
    )
  })

  test('allows what authors and plugins put into pages', () => {
    const page = [
      '<style>a{}</style><link rel="stylesheet" href="https://css.example/a.css" onload="this.media=\'all\'">',
      '<script src="https://js.example/a.js"></script><iframe src="//video.example/1"></iframe>',
      '<audio><source src="https://sound.example/a.mp3"></audio><script type="module">go()</script>',
    ].join('')
    const words = policy({}, page)
    expect(words).toContain(
      `script-src 'self' ${hash('go()')} ${hash("this.media='all'")} 'unsafe-hashes' js.example;`,
    )
    expect(words).toContain(`style-src 'self' ${hash('a{}')} css.example;`)
    expect(words).toContain("media-src 'self' sound.example; frame-src 'self' video.example;")
  })

  test('allows style attributes, where there are such', () => {
    expect(policy({}, '<style>a{}</style><b style="color:red">')).toContain(
      "style-src 'self' 'unsafe-inline';",
    )
  })

  test('allows services what they are asked for', () => {
    const words = policy({ subtitle: { enable: true, source: 1 }, busuanzi: { page_pv: true } })
    expect(words).toContain("script-src 'self' busuanzi.ibruce.info;")
    expect(words).toContain("connect-src 'self' v1.hitokoto.cn busuanzi.ibruce.info;")
    const talk = policy({ comments: { use: 'giscus' } })
    expect(talk).toContain("frame-src 'self' giscus.app")
    expect(talk).toContain("style-src 'self' 'unsafe-inline' giscus.app")
  })
})
