import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type Hexo from 'hexo'

const OUR_NAME = 'hexo-butterfly'

/** What Hexo need not look at: it hashes every other file of a theme at every start. */
const OWN_BUSINESS = [
  // It reads each pattern again for each file: the fewer the better.
  '{assets,icons,languages,layout,lib,node_modules,schema,scripts,source/css}/**',
  '*.{json,md,txt,yml}',
]

/**
 * Hexo looks for `theme: butterfly` in `themes/butterfly` and in `node_modules/hexo-theme-butterfly`. When it finds
 * neither and loads us as a plugin, we point it at ourselves. Tells whether we are the theme of this blog.
 */
export function mountTheme(hexo: Hexo, packageDir: string): boolean {
  if (hexo.theme_dir === packageDir) return true
  if (hexo.config.theme !== 'butterfly') return false

  if (/[\\/](hexo-theme-)?butterfly[\\/]$/.test(hexo.theme_dir)) {
    warnOfForeignTheme(hexo)
    return false
  }
  // In a pattern a backslash is no separator, not even on Windows.
  const base = packageDir.replaceAll('\\', '/')
  const Theme = hexo.theme.constructor as new (hexo: Hexo, options: object) => Hexo['theme']
  hexo.theme_dir = packageDir
  hexo.theme = new Theme(hexo, { ignored: OWN_BUSINESS.map(pattern => base + pattern) })
  if (!packageDir.startsWith(hexo.base_dir)) publishFromElsewhere(hexo)
  return true
}

/** Hexo takes each file of a theme for one below the blog. In a workspace, or when it is linked, our package is not. */
function publishFromElsewhere(hexo: Hexo) {
  const { theme } = hexo
  theme.processors = theme.processors.filter(({ pattern }) => !pattern.test('source/img/a.png'))
  theme.addProcessor('source/*path', ({ source, params, type }) => {
    const assets = hexo.model('Asset')
    const _id = relative(hexo.base_dir, source).replaceAll('\\', '/')
    if (type === 'delete') return assets.findById(_id)?.remove()
    return assets.save({ _id, path: params.path, modified: type !== 'skip' })
  })
}

/** Another copy of ours is welcome: it will do the work. */
function warnOfForeignTheme({ theme_dir, log }: Hexo) {
  const name = packageName(theme_dir)
  if (name === OUR_NAME) return
  log.warn(
    `${OUR_NAME} is installed, but Hexo uses another theme called Butterfly: ${theme_dir} (${name ?? 'no package.json'}).\n` +
      `To switch to ${OUR_NAME}, remove that folder${name ? ` (npm uninstall ${name}, when npm installed it)` : ''}. ` +
      `To keep that theme, run: npm uninstall ${OUR_NAME}`,
  )
}

function packageName(dir: string): string | undefined {
  try {
    return JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8')).name
  } catch {
    return undefined
  }
}
