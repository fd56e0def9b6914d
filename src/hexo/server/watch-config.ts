import { watch } from 'node:fs'
import { createRequire } from 'node:module'
import { basename } from 'node:path'
import type Hexo from 'hexo'
import { reasonOf } from '../../site/reason'
import { withoutLoops } from '../problems/loops'
import { ownConfigFiles } from '../read/config-files'
import type { BlogServer } from './blog-server'

/** Milliseconds. Editors write a file in several steps. */
const PAUSE = 150

/** Whether a file holds options of the theme. */
const isConfig = (hexo: Hexo, file: string | null) =>
  file !== null && (/^_config\.butterfly\.(ya?ml|json)$/.test(file) || file === basename(hexo.config_path))

/**
 * Reads the options again whenever their file is saved, as long as Hexo watches the sources of the blog: it reads
 * them itself only when it starts.
 */
export function watchConfig(hexo: Hexo, server: Pick<BlogServer, 'fail'>) {
  hexo.once('generateBefore', () => {
    if (!hexo.source.isWatching()) return
    let timer: NodeJS.Timeout | undefined
    // The folder is watched, since some editors save by putting another file in the place of the old one.
    // It does not keep the process alive. Hexo's event "exit" comes as soon as the server has started.
    const watcher = watch(hexo.base_dir, { persistent: false }, (_, file) => {
      if (!hexo.source.isWatching()) return watcher.close()
      if (!isConfig(hexo, file)) return
      clearTimeout(timer)
      timer = setTimeout(() => void renew(hexo, server), PAUSE).unref()
    })
    // Without a watcher the options wait for the next start.
    watcher.on('error', () => watcher.close())
  })
}

async function renew(hexo: Hexo, server: Pick<BlogServer, 'fail'>) {
  try {
    const options = (await readOptions(hexo)) as Hexo['config']['theme_config']
    hexo.config.theme_config = await withoutLoops(hexo, options)
    // What Hexo says when a source has changed; it generates the site in answer.
    hexo.source.emit('processAfter', { type: 'update', path: '' })
  } catch (error) {
    server.fail('The options of the theme cannot be read', error)
  }
}

/** The options as Hexo puts them together: what stands in `_config.yml` under `theme_config` comes on top. */
async function readOptions(hexo: Hexo): Promise<unknown> {
  const [own] = ownConfigFiles(hexo)
  const written = own === undefined ? undefined : await readFile(hexo, own)
  const onTop = (await readFile(hexo, hexo.config_path))?.theme_config
  if (!isOptions(written)) return onTop
  return isOptions(onTop) ? createRequire(hexo.core_dir)('hexo-util').deepMerge(written, onTop) : written
}

async function readFile(hexo: Hexo, path: string): Promise<any> {
  try {
    return await hexo.render.render({ path })
  } catch (error) {
    throw new Error(`${basename(path)}: ${reasonOf(error)}`, { cause: error })
  }
}

const isOptions = (value: unknown): value is object => typeof value === 'object' && value !== null
