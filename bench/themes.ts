import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeBlog } from './blog'

const root = join(__dirname, '..')
const cache = join(root, '.cache/bench')

/** What `hexo init` writes into package.json, without its default theme. */
const starter = {
  hexo: '8.1.2',
  'hexo-generator-archive': '^2.0.0',
  'hexo-generator-category': '^2.0.0',
  'hexo-generator-index': '^4.0.0',
  'hexo-generator-tag': '^2.0.0',
  'hexo-renderer-ejs': '^2.0.0',
  'hexo-renderer-marked': '^7.0.0',
  'hexo-renderer-stylus': '^3.0.1',
  'hexo-server': '^3.0.0',
}

interface Theme {
  /** Hexo's name of the theme. */
  readonly theme: string
  /** The packages to install besides Hexo's own. */
  packages(): Record<string, string>
}

const themes = {
  floor: { theme: 'floor', packages: () => ({}) },
  butterfly: { theme: 'butterfly', packages: () => ({ 'hexo-theme-butterfly': '5.7.0' }) },
  ours: { theme: 'butterfly', packages: () => ({ 'hexo-butterfly': `file:${packOurs()}` }) },
} satisfies Record<string, Theme>

/** Where the benchmark's blogs pretend to live. */
export const origin = 'https://bench.example'

export type ThemeName = keyof typeof themes

export const themeNames = Object.keys(themes) as ThemeName[]

export interface Blog {
  readonly name: ThemeName
  /** The folder that Hexo runs in. */
  readonly folder: string
}

function npm(args: readonly string[], folder: string): string {
  return execFileSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

/** The file name carries the content's hash: npm would otherwise keep an older package of the same version. */
function packOurs(): string {
  const [pack] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', cache], root))
  const packed = join(cache, pack.filename)
  if (!pack.files.some(({ path }: { path: string }) => path === 'scripts/butterfly.js')) {
    throw new Error('The theme is not built: run `npm run build` first.')
  }
  const hash = createHash('sha256').update(readFileSync(packed)).digest('hex').slice(0, 12)
  const named = join(cache, `hexo-butterfly-${hash}.tgz`)
  renameSync(packed, named)
  return named
}

/** Without the key `hexo`, its command takes the folder for no blog and does nothing. */
function install(folder: string, packages: Record<string, string>): void {
  const file = join(folder, 'package.json')
  const hexo = { version: starter.hexo }
  const wanted = JSON.stringify({ private: true, hexo, dependencies: { ...starter, ...packages } }, null, 2)
  /** npm writes its hidden lockfile last, so an install that was interrupted is done again. */
  const present =
    existsSync(file) &&
    existsSync(join(folder, 'node_modules/.package-lock.json')) &&
    readFileSync(file, 'utf8')
  if (present === wanted) return
  rmSync(join(folder, 'node_modules'), { recursive: true, force: true })
  writeFileSync(file, wanted)
  npm(['install', '--no-package-lock'], folder)
}

/** Installs a theme and Hexo in a folder of their own, so that no theme sees another's packages. */
export function installTheme(name: ThemeName): Blog {
  const folder = join(cache, name)
  mkdirSync(folder, { recursive: true })
  install(folder, themes[name].packages())
  if (name === 'floor')
    cpSync(join(__dirname, 'floor-theme'), join(folder, 'themes/floor'), { recursive: true })
  return { name, folder }
}

/** The route of a post that every blog has. */
export const pathOfFirstPost = '/post-00000/'

/** The folder with the sources of a blog of so many posts. */
export function sourceOf({ folder }: Blog, posts: number): string {
  return join(folder, `source-${posts}`)
}

/** Writes the posts of a blog; they are kept beside those of other sizes. */
export function writePosts(blog: Blog, posts: number): void {
  writeBlog(sourceOf(blog, posts), posts)
}

/** Points the blog at its posts and forgets what was built, as `hexo clean` does. */
export function clean({ name, folder }: Blog, posts: number): void {
  rmSync(join(folder, 'db.json'), { force: true })
  rmSync(join(folder, 'public'), { recursive: true, force: true })
  const config = `title: Benchmark
author: Nobody
language: en
timezone: UTC
url: ${origin}
permalink: :name/
theme: ${themes[name].theme}
source_dir: source-${posts}
`
  writeFileSync(join(folder, '_config.yml'), config)
}
