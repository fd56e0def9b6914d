import { expect } from 'vitest'
import { aPost, buildBlog } from '../fixtures/blog'
import { test } from '../fixtures/browser'
import { serve } from '../fixtures/server'

test('long lines of code that Prism has coloured can be scrolled to', async ({ open }) => {
  const { folder } = await buildBlog('browser-prism', {
    config: { syntax_highlighter: 'prismjs', permalink: ':title/' },
    files: {
      'source/_posts/code.md': aPost({ title: 'Code' }, `\`\`\`js\nconst a = ${'1 + '.repeat(200)}1\n\`\`\``),
    },
  })
  const server = await serve(`${folder}/public`)
  const page = await open(`${server.origin}/code/`)
  const code = page.locator('figure.highlight > pre')
  await code.evaluate(pre => pre.scrollTo(100, 0))
  expect(await code.evaluate(({ scrollLeft }) => scrollLeft)).toBe(100)
  await server.close()
})
