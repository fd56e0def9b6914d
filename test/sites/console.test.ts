import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type BuiltBlog, buildBlog, type Install } from '../fixtures/blog'
import { hexoCommand } from '../fixtures/hexo-command'
import { listPages, somePosts } from '../fixtures/posts'

const ILL = `
aside:
  card_recent_post:
    limit: five
darkmod:
  enable: false
avatar:
  img: /img/nobody.png
menu:
  Home: / || fas fa-hmoe
  Nowhere: /nowhere/ || fas fa-map
busuanzi:
  page_pv: true
inject:
  head: <script src="https://scripts.example/a.js"></script><script src="/js/mine.js?v=1"></script>
`

describe('hexo butterfly doctor', () => {
  let ill: BuiltBlog
  beforeAll(async () => {
    const files = {
      ...somePosts,
      'source/link/index.md': '---\ntitle: Links\ntype: link\ndate: 2020-01-01\n---\n',
      'source/_posts/icons.md':
        '---\ntitle: Icons\ndate: 2024-01-01\n---\n<i class="fas fa-hosue"></i> [x](/2024/03/01/rain/#hidden)\n',
      'source/_posts/wide.md':
        '---\ntitle: Wide\ndate: 2024-01-01\n---\n{% chartjs wide %}\n<!-- chart -->\n{}\n<!-- endchart -->\n{% endchartjs %}\n',
      'source/_data/link.yml': '- class_name: A\n bad: [\n',
    }
    ill = await buildBlog('doctor-ill', { files, butterfly: ILL })
  })

  test('names everything that is wrong, and ends with 1', async () => {
    const { exitCode, stdout } = await hexoCommand(ill.folder, 'butterfly', 'doctor')
    expect(exitCode).toBe(1)
    for (const words of [
      /_config\.butterfly\.yml:4:12 aside\.card_recent_post\.limit: expected a whole number/,
      /darkmod: .*Did you mean "darkmode"/,
      /nobody\.png/,
      /fa-hmoe.*fa-home/,
      /source\/_posts\/icons\.md: there is no icon "fas fa-hosue".*fa-house/,
      /source\/link\/index\.md: .*no source\/_data\/link\.yml/,
      // Hexo has the text of that post from the build, and need not render it again.
      /wide\.md.*the width "wide" is left out/s,
      /\/nowhere\/: there is no such page/,
      /\/js\/mine\.js\?v=1: there is no such file\. inject names it/,
      /\/2024\/03\/01\/rain\/#hidden: there is no such place/,
      /Process failed: _data\/link\.yml: .*\(2:\d+\)/s,
      /busuanzi\.ibruce\.info \(busuanzi\.page_pv\)/,
      /scripts\.example \(inject\.head\)/,
      /\d+ things are wrong\.$/m,
    ])
      expect(stdout).toMatch(words)
    expect(stdout).not.toMatch(/^ +at /m)
    expect(stdout.match(/mine\.js/g)).toHaveLength(1)
  })

  test('speaks JSON', async () => {
    const { exitCode, stdout } = await hexoCommand(ill.folder, 'butterfly', 'doctor', '--json', '--silent')
    const { healthy, findings, hosts } = JSON.parse(stdout)
    expect([exitCode, healthy]).toEqual([1, false])
    expect(findings).toContainEqual(
      expect.objectContaining({
        kind: 'unknown',
        option: 'darkmod',
        file: '_config.butterfly.yml',
        line: 5,
        column: 1,
      }),
    )
    expect(findings.filter(({ kind }: { kind: string }) => kind === 'link')).toHaveLength(3)
    expect(hosts).toContainEqual({ host: 'scripts.example', options: ['inject.head'] })
  })

  test('tells of posts that the clock of this computer files otherwise, and of none that are filed well', async () => {
    const post = (date: string, more = '') => `---\ntitle: Post\ndate: ${date}\n${more}---\nText\n`
    const config = { timezone: 'Asia/Taipei', permalink: ':year/:month/:day/:title/' }
    const well = {
      ...listPages,
      'source/_posts/noon.md': post('2024-01-10 12:00:00'),
      'source/_posts/own.md': post('2024-01-10 07:00:00', 'permalink: own/\n'),
    }
    const usual = await buildBlog('doctor-filed', { config, files: well })
    const ill = { ...well, 'source/_posts/early.md': post('2024-02-01 07:00:00') }
    const other = await buildBlog('doctor-misfiled', { config, files: ill })
    const doctor = async ({ folder }: BuiltBlog) => (await hexoCommand(folder, 'butterfly', 'doctor')).stdout
    expect(await doctor(usual)).not.toContain('another date')
    const told = await doctor(other)
    expect(told).toMatch(/One post stands under another date than shown.*\(UTC\).*\(Asia\/Taipei\)/)
    expect(told).toContain(
      'source/_posts/early.md shows 2024-02-01 and is filed under 2024-01-31 (/2024/01/31/early/)',
    )
    expect(told).toContain('"TZ=Asia/Taipei hexo generate"')
    expect(told).toMatch(/Nothing is wrong\.$/m)
  })

  test('names a page that cannot be generated', async () => {
    const broken = await buildBlog('doctor-broken', {
      files: { ...somePosts, 'source/_posts/bad.md': '---\ntitle: Bad\n---\n{% nonsense %}\n' },
    })
    const { exitCode, stdout } = await hexoCommand(broken.folder, 'butterfly', 'doctor')
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(/cannot be generated: .*nonsense/s)
  })
})

describe('hexo generate', () => {
  test.each([
    ['a data file', 'source/_data/link.yml', '- a\n b: [\n', /Process failed: _data\/link\.yml/],
    ['a style sheet', 'source/css/mine.styl', 'a\n  color (\n', /css\/mine\.styl/],
    ['the front-matter of a post', 'source/_posts/bad.md', '---\ntitle: [\n---\nText\n', /bad\.md/],
  ])('ends with an error when %s cannot be read, and names it', async (_, path, text, words) => {
    const name = `fails-${path.replaceAll(/\W+/g, '-')}`
    const { exitCode, log } = await buildBlog(name, { files: { ...somePosts, [path]: text } })
    expect(log).toMatch(words)
    expect(exitCode).toBeGreaterThan(0)
  })
})

describe.each<[Install, string]>([
  ['plugin', 'node_modules/hexo-butterfly'],
  ['alias', 'node_modules/hexo-theme-butterfly'],
  ['folder', 'themes/butterfly'],
])('a new blog (%s)', (install, home) => {
  let blog: BuiltBlog
  beforeAll(async () => {
    const { 'source/tags/index.md': tags = '' } = listPages
    blog = await buildBlog(`init-${install}`, {
      install: [install],
      files: { ...somePosts, 'source/tags/index.md': tags },
      config: { language: 'zh-TW', author: 'Me' },
    })
  })
  const read = (path: string) => readFileSync(join(blog.folder, path), 'utf8')

  test('gets a config and pages from hexo butterfly init, and keeps what it has', async () => {
    const tags = read('source/tags/index.md')
    const { exitCode } = await hexoCommand(blog.folder, 'butterfly', 'init')
    expect(exitCode).toBe(0)
    const config = read('_config.butterfly.yml')
    const schema = config.match(/^# yaml-language-server: \$schema=(\.\/\S+)\n/)?.[1] ?? ''
    expect(schema).toBe(`./${home}/schema/config.schema.json`)
    expect(existsSync(join(blog.folder, schema))).toBe(true)
    expect(config).toContain('# ---- 選單 ----')
    expect(read('source/tags/index.md')).toBe(tags)
    expect(read('source/categories/index.md')).toContain('type: categories')

    await hexoCommand(blog.folder, 'butterfly', 'init')
    expect(read('_config.butterfly.yml')).toBe(config)
  })

  test('is healthy then', async () => {
    const { exitCode, stdout } = await hexoCommand(blog.folder, 'butterfly', 'doctor')
    expect(stdout).toMatch(/Nothing is wrong\.$/m)
    expect(exitCode).toBe(0)
  })

  test('is told about an option', async () => {
    const { stdout } = await hexoCommand(blog.folder, 'butterfly', 'config', 'toc.number')
    expect(stdout).toMatch(/Number the headings/)
    expect(stdout).toMatch(/value: +true/)
    expect(stdout).toMatch(/set in: +_config\.butterfly\.yml:\d+:3/)
    expect(stdout).toMatch(/allowed: +true or false/)
  })

  test('is told about an option by its old name', async () => {
    const { exitCode, stdout } = await hexoCommand(blog.folder, 'butterfly', 'config', 'footer_bg')
    expect(stdout).toMatch(/footer_bg is the old name of:\s+footer_img\n/)
    expect(exitCode).toBe(0)
  })

  test('is asked what it meant', async () => {
    const { exitCode, stderr } = await hexoCommand(blog.folder, 'butterfly', 'config', 'toc.nubmer')
    expect(stderr).toContain('Did you mean toc.number?')
    expect(exitCode).toBe(1)
  })

  test('is shown the commands', async () => {
    const { stdout } = await hexoCommand(blog.folder, 'butterfly')
    for (const command of ['doctor', 'init', 'config', 'migrate']) expect(stdout).toContain(`  ${command}`)
  })
})
