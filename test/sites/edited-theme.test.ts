import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { type BuiltBlog, buildBlog } from '../fixtures/blog'
import { openPage } from '../fixtures/page'
import { somePosts } from '../fixtures/posts'
import { describeSoundSite } from '../fixtures/sound-site'

/** A blog that has the theme in `themes/butterfly`, with more lines at the end of one file. */
function blogWithEdited(
  name: string,
  path: string,
  edit: (text: string) => string,
  install: 'folder' | 'plugin' = 'folder',
) {
  const home = install === 'folder' ? 'themes/butterfly' : 'node_modules/hexo-butterfly'
  const edited = edit(readFileSync(join(inject('packedTheme'), path), 'utf8'))
  return buildBlog(name, { install: [install], files: { ...somePosts, [`${home}/${path}`]: edited } })
}

describe.each(['folder', 'plugin'] as const)('a template that throws (%s)', install => {
  let site: BuiltBlog
  beforeAll(async () => {
    const edit = (text: string) => `${text}\n- throw new Error('out of ink')\n`
    site = await blogWithEdited(`throws-${install}`, 'layout/pages/post.pug', edit, install)
  })

  test('ends the generation with an error', () => expect(site.exitCode).toBeGreaterThan(0))

  test('names a page and the reason', () => {
    expect(site.log).toMatch(/2024\/03\/01\/rain|2024\/02\/01\/snow|2023\/01\/01\/bread/)
    expect(site.log).toContain('out of ink')
  })

  test('publishes no empty page', () => {
    expect([...site.files].flatMap(([path, { length }]) => (length === 0 ? path : []))).toEqual([])
  })
})

describe.each(['folder', 'plugin'] as const)('an edited template (%s)', install => {
  let site: BuiltBlog
  beforeAll(async () => {
    const edit = (text: string) => `${text}\np#mine My own words\n`
    site = await blogWithEdited(`template-${install}`, 'layout/pages/post.pug', edit, install)
  })

  describeSoundSite(() => site)
  test('is used', () =>
    expect(openPage(site.text('2024/03/01/rain/index.html')).lines('#mine')).toEqual(['My own words']))
})

describe('an edited part', () => {
  let site: BuiltBlog
  beforeAll(async () => {
    site = await blogWithEdited('part', 'layout/frame/footer.pug', text => `${text}\n#mine My own footer\n`)
  })

  describeSoundSite(() => site)
  test('is used', () => expect(openPage(site.text('index.html')).lines('#mine')).toEqual(['My own footer']))
})

describe.each(['folder', 'plugin'] as const)('an edited style (%s)', install => {
  let site: BuiltBlog
  beforeAll(async () => {
    const edit = (text: string) => `${text}\n#mine\n  color rebeccapurple\n`
    site = await blogWithEdited(`style-${install}`, 'source/css/_index.styl', edit, install)
  })

  describeSoundSite(() => site)
  test('is used, with everything else of the look', () => {
    const sheet = [...site.files.keys()].find(path => /^css\/index-\w+\.css$/.test(path)) ?? ''
    expect(site.text(sheet)).toMatch(/#mine\s*\{\s*color:\s*(rebeccapurple|#639)/)
    expect(site.text(sheet)).toContain('.card-widget')
  })
})
