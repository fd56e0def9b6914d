import { existsSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type Hexo from 'hexo'
import type { Source } from '../../config/report'
import { reasonOf } from '../../site/reason'
import { configSources } from '../read/config-files'
import type { Arguments } from './arguments'
import { fail } from './fail'

/** Rewrites the blog's options with the names of today, or shows what would change. */
export async function migrateConfig(hexo: Hexo, args: Arguments) {
  try {
    const { holdsOptions, migrateFiles } = await import('../../config/migrate/files')
    const files = optionFiles(hexo).filter(source => !source.prefix || holdsOptions(source))
    if (files.length === 0) return fail(hexo, 'There is no _config.butterfly.yml in the folder of the blog.')
    const migrated = migrateFiles(files, createRequire(hexo.core_dir)('hexo-util').deepMerge)
    const changed = files.flatMap((before, index) => {
      const after = migrated[index]?.text ?? before.text
      return after === before.text ? [] : { ...before, after }
    })
    for (const file of changed) await (args['dry-run'] ? show(file) : save(hexo, file))
    if (changed.length > 0) return
    hexo.log.info(`${files.map(({ file }) => file).join(' and ')}: no options of older releases.`)
  } catch (error) {
    fail(hexo, `Nothing was changed. ${reasonOf(error)}`)
  }
}

/** Hexo reads one file of the theme's own; what stands in `_config.yml` wins. */
function optionFiles(hexo: Hexo): Source[] {
  const sources = configSources(hexo)
  const own = sources.find(({ file }) => file.startsWith('_config.butterfly.'))
  // Hexo makes this file itself when it is started with several.
  const inHexoFile = sources.find(
    ({ file, text, prefix }) => prefix && text.includes(prefix) && !file.startsWith('_multiconfig.'),
  )
  return [own, inHexoFile].flatMap(source => source ?? [])
}

type Change = Source & { readonly after: string }

async function show({ file, text, after }: Change) {
  const { diff } = await import('../../config/migrate/diff')
  console.log([`--- ${file}`, `+++ ${file}`, diff(text, after)].join('\n'))
}

function save({ base_dir, log }: Pick<Hexo, 'base_dir' | 'log'>, { file, text, after }: Change) {
  const backup = backupName(base_dir, file)
  writeFileSync(join(base_dir, backup), text, { flag: 'wx' })
  writeFileSync(join(base_dir, file), after)
  log.info(`${file} has the option names of today. The file of before is ${backup}.`)
}

/** An older backup is never overwritten: `.bak`, `.bak.2`, `.bak.3`, … */
function backupName(folder: string, file: string): string {
  const name = (count: number) => (count === 1 ? `${file}.bak` : `${file}.bak.${count}`)
  let count = 1
  while (existsSync(join(folder, name(count)))) count++
  return name(count)
}
