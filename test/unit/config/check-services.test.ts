import { describe, expect, test } from 'vitest'
import { checkBlog } from '../../../src/config/check-blog'
import { checkServices } from '../../../src/config/check-services'
import { loadConfig } from '../../../src/config/load'
import { report } from '../../../src/config/report'

const told = async (written: object) => report(checkServices(loadConfig(written).config))

describe('services', () => {
  test('that are chosen need to know their account', async () => {
    expect(await told({ comments: { use: 'giscus' }, giscus: { repo: 'me/blog' } })).toContain(
      'comments.use: giscus is chosen, but giscus.repo_id and giscus.category_id are blank; without it nothing is shown.',
    )
    expect(await told({ chat: { use: 'tidio' } })).toContain('tidio is chosen, but tidio.public_key is blank')
    expect(await told({ search: { use: 'docsearch' } })).toContain('search.docsearch.appId and')
    expect(await told({ google_adsense: true })).toContain('google_adsense.client is blank')
    expect(await told({ umami_analytics: true })).toContain('umami_analytics.website_id is blank')
  })

  test('are known by name', async () => {
    const words = await told({ comments: { use: ['Facebook Comments', 'Talkative'] } })
    expect(words).toContain('Facebook Comments is chosen, but facebook_comments.app_id is blank')
    expect(words).toContain('got "Talkative"; it is left out')
  })

  test('of Disqus exclude each other', async () => {
    const written = { comments: { use: 'Disqus, Disqusjs' }, disqus: { shortname: 'a' } }
    expect(await told(written)).toContain('Disqus and Disqusjs cannot be on one page; keep one of them.')
  })

  test('and an effect that shows words needs some', async () => {
    expect(await told({ clickShowText: { enable: true } })).toContain(
      'clickShowText.enable: clickShowText is chosen, but clickShowText.text is blank; without it nothing is shown.',
    )
    expect(checkServices(loadConfig({ clickShowText: { enable: true, text: 'Hi' } }).config)).toEqual([])
  })

  test('that know their account are fine', () => {
    const { config } = loadConfig({ comments: { use: 'Waline' }, waline: { serverURL: 'https://w.example' } })
    expect(checkServices(config)).toEqual([])
    expect(checkServices(loadConfig({}).config)).toEqual([])
  })
})

describe('the blog', () => {
  test('should not have plugins that undo the work of the theme', async () => {
    const problems = checkBlog({ packages: ['hexo', 'hexo-neat', 'hexo-lazyload-image'], timezone: 'UTC' })
    const words = await report(problems)
    expect(words).toMatch(/^2 problems in package\.json\./)
    expect(words).toContain('hexo-neat is installed: it breaks code')
  })

  test('should have one renderer of Markdown', () => {
    const packages = ['hexo-renderer-marked', 'hexo-renderer-markdown-it', 'hexo-renderer-pug']
    expect(checkBlog({ packages, timezone: 'UTC' })).toMatchObject([
      { kind: 'package', name: 'hexo-renderer-marked and hexo-renderer-markdown-it' },
    ])
  })

  test('had better say its time zone', () => {
    expect(checkBlog({ packages: [], timezone: undefined })).toEqual([
      { kind: 'timezone', path: ['timezone'] },
    ])
  })
})
