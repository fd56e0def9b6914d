import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type BuiltBlog, buildBlog } from '../fixtures/blog'
import { hexoCommand } from '../fixtures/hexo-command'
import { somePosts } from '../fixtures/posts'

const OLD = '# Mine\nfooter_bg: true # as above\nnav:\n  fixed: true\n'
const NEW = OLD.replace('footer_bg', 'footer_img')

describe('hexo butterfly migrate', () => {
  let site: BuiltBlog
  const file = (name: string) => join(site.folder, name)
  const text = (name: string) => readFileSync(file(name), 'utf8')
  const migrate = (...args: string[]) => hexoCommand(site.folder, 'butterfly', 'migrate', ...args)

  beforeAll(async () => {
    site = await buildBlog('migrate', {
      files: somePosts,
      butterfly: OLD,
      config: { theme_config: { hr_icon: { 'icon-top': '-9px' } } },
    })
  })

  test('shows what it would do, and does nothing', async () => {
    const { exitCode, stdout } = await migrate('--dry-run')
    expect(stdout).toContain(
      '--- _config.butterfly.yml\n+++ _config.butterfly.yml\n@@ line 1 @@\n # Mine\n-footer_bg',
    )
    expect(stdout).toContain('+footer_img: true # as above')
    expect(stdout).toMatch(/\+\+\+ _config\.yml\n.*-.*icon-top.*\+.*icon_top/s)
    expect(exitCode).toBe(0)
    expect(text('_config.butterfly.yml')).toBe(OLD)
    expect(existsSync(file('_config.butterfly.yml.bak'))).toBe(false)
  })

  test('rewrites both files and keeps what was there', async () => {
    const hexos = text('_config.yml')
    const { exitCode, stdout } = await migrate()
    expect(exitCode).toBe(0)
    expect(stdout).toContain('The file of before is _config.butterfly.yml.bak.')
    expect(text('_config.butterfly.yml')).toBe(NEW)
    expect(text('_config.butterfly.yml.bak')).toBe(OLD)
    expect(text('_config.yml')).toBe(hexos.replace('icon-top', 'icon_top'))
    expect(text('_config.yml.bak')).toBe(hexos)
  })

  test('has nothing to do the second time', async () => {
    const { exitCode, stdout } = await migrate()
    expect(stdout).toContain('no options of older releases')
    expect(exitCode).toBe(0)
    expect(text('_config.butterfly.yml')).toBe(NEW)
    expect(existsSync(file('_config.butterfly.yml.bak.2'))).toBe(false)
  })

  test('makes the same site', async () => {
    const again = await site.again()
    expect(again.log).not.toContain('old option')
    expect(again.text('index.html')).toBe(site.text('index.html'))
  })

  test('keeps every backup', async () => {
    writeFileSync(file('_config.butterfly.yml'), OLD)
    await migrate()
    expect(text('_config.butterfly.yml.bak.2')).toBe(OLD)
  })

  test('changes nothing when the site would not be the same, and ends with 1', async () => {
    const hexos = text('_config.yml.bak')
    writeFileSync(file('_config.yml'), hexos)
    writeFileSync(file('_config.butterfly.yml'), 'hr_icon:\n  icon_top: -1px\n')
    const { exitCode, stderr } = await migrate()
    expect(stderr).toContain(
      'Nothing was changed. _config.butterfly.yml and _config.yml contradict each other',
    )
    expect(exitCode).toBe(1)
    expect(text('_config.yml')).toBe(hexos)
  })
})

test('hexo butterfly migrate says that there is no file of options', async () => {
  const { folder } = await buildBlog('migrate-nothing', { files: somePosts })
  const { exitCode, stderr } = await hexoCommand(folder, 'butterfly', 'migrate')
  expect(stderr).toContain('There is no _config.butterfly.yml')
  expect(exitCode).toBe(1)
})
