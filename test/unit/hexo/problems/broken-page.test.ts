import { afterEach, describe, expect, test, vi } from 'vitest'
import { namingBrokenPages } from '../../../../src/hexo/problems/broken-page'

const locals = { path: 'a/index.html', page: { source: '_posts/a.md' } }
const outOfInk = () => {
  throw new Error('out of <ink>')
}

afterEach(() => {
  process.exitCode = undefined
})

describe('a page that cannot be rendered', () => {
  test('ends hexo generate, which names it', () => {
    const render = namingBrokenPages(outOfInk)
    expect(() => render('post', locals)).toThrow(
      'The page a/index.html (source/_posts/a.md) cannot be rendered: out of <ink>',
    )
    expect(process.exitCode).toBe(1)
  })

  test('is told about in its place by hexo server', () => {
    const tell = vi.fn()
    const html = namingBrokenPages(outOfInk, { isRunning: () => true, tell })('post', locals)
    expect(html).toContain('<pre tabindex="0">out of &lt;ink&gt;</pre>')
    expect(tell).toHaveBeenCalledOnce()
    expect(process.exitCode).toBeUndefined()
  })
})
