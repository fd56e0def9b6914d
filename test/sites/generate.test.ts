import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BuiltBlog, buildBlog } from '../fixtures/blog'
import { hexoCommand, hexoProcess } from '../fixtures/hexo-command'
import { somePosts } from '../fixtures/posts'

const BAD = 'source/_posts/bad.md'

describe('hexo deploy', () => {
  let site: BuiltBlog
  const file = (name: string) => join(site.folder, name)
  beforeAll(async () => {
    site = await buildBlog('deploy', {
      files: {
        ...somePosts,
        'scripts/deployer.js':
          "hexo.extend.deployer.register('paper', () => require('fs').writeFileSync('deployed.txt', 'yes'))\n",
      },
      config: { deploy: { type: 'paper' } },
    })
  })

  /** Deploys the blog anew, and tells whether it was. */
  async function deploy(...args: string[]) {
    for (const name of ['deployed.txt', 'public']) rmSync(file(name), { recursive: true, force: true })
    const { exitCode, stderr } = await hexoCommand(site.folder, ...args)
    return { exitCode, stderr, deployed: existsSync(file('deployed.txt')) }
  }

  test('deploys a sound site', async () => {
    expect(await deploy('deploy')).toMatchObject({ exitCode: 0, deployed: true })
  })

  test.each([
    ['whose front-matter cannot be read', '---\ntitle: [\n---\n', /bad\.md/],
    ['with a tag that does not exist', '---\ntitle: Bad\n---\n{% nonsense %}\n', /nonsense/],
  ])('deploys nothing when there is a post %s', async (_, text, words) => {
    writeFileSync(file(BAD), text)
    for (const args of [['deploy'], ['deploy', '--generate'], ['generate', '--deploy']]) {
      const { exitCode, stderr, deployed } = await deploy(...args)
      expect(stderr).toMatch(words)
      expect([exitCode !== 0, deployed]).toEqual([true, false])
    }
  })
})

describe('hexo generate --watch', () => {
  let site: BuiltBlog
  let hexo: ReturnType<typeof hexoProcess>
  const save = (path: string, text: string) => writeFileSync(join(site.folder, path), text)
  const page = (path: string) => {
    const file = join(site.folder, 'public', path, 'index.html')
    return existsSync(file) ? readFileSync(file, 'utf8') : ''
  }
  beforeAll(async () => {
    site = await buildBlog('watch', { files: somePosts, butterfly: 'nav:\n  fixed: false\n' })
    hexo = hexoProcess(site.folder, 'generate', '--watch')
    await hexo.until(() => hexo.log().includes('watching for file changes'))
  })
  afterAll(() => hexo?.stop())

  test('writes what is saved', async () => {
    save(BAD, '---\ntitle: Fog\ndate: 2024-05-01\n---\nIt is grey.\n')
    await hexo.until(() => page('2024/05/01/bad').includes('It is grey.'))
  })

  test('says what cannot be read, and goes on when it can', async () => {
    save(BAD, '---\ntitle: [\n---\n')
    await hexo.until(() => /Process failed: _posts\/bad\.md/.test(hexo.log()))
    save(BAD, '---\ntitle: Fog\ndate: 2024-05-01\n---\n{% nonsense %}\n')
    await hexo.until(() => hexo.log().includes('unknown block tag: nonsense'))
    save(BAD, '---\ntitle: Fog\ndate: 2024-05-01\n---\nIt lifts.\n')
    await hexo.until(() => page('2024/05/01/bad').includes('It lifts.'))
  })

  test('uses options as soon as they are saved', async () => {
    save('_config.butterfly.yml', 'aside:\n  card_author:\n    description: Written while it runs\n')
    await hexo.until(() => page('').includes('Written while it runs'))
    expect(hexo.isRunning()).toBe(true)
  })
})
