import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(__dirname, '..')
const cache = join(root, '.cache')

/** Where things that can be made again are kept. */
export const cached = (...path: string[]) => join(cache, ...path)

/** Packs the built theme as npm would publish it and unpacks it. Gives the folder. */
export function packTheme(): string {
  if (!existsSync(join(root, 'scripts/butterfly.js')))
    throw new Error('Nothing to pack: run "npm run build" first.')
  const folder = cached('package')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const options = { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' } as const
  const printed = execFileSync(
    npm,
    ['pack', '--ignore-scripts', '--silent', '--pack-destination', cache],
    options,
  )
  const tarball = printed.trim().split(/\s+/).at(-1) as string
  execFileSync('tar', ['-xzf', `../${tarball}`], { cwd: folder })
  return join(folder, 'package')
}

/**
 * Puts the packed theme into a blog as `npm install hexo-butterfly` does. A blog below this repository finds everything
 * else in the repository's own `node_modules`.
 */
export function installTheme(blog: string, packed: string, path = 'node_modules/hexo-butterfly') {
  const folder = join(blog, path)
  rmSync(folder, { recursive: true, force: true })
  cpSync(packed, folder, { recursive: true })
}
