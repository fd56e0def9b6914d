import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import type Hexo from 'hexo'
import { ownConfigFiles } from '../config-files'
import { fail } from './fail'
import type { Arguments } from './index'

/** Rewrites the blog's file of options with the names of today, or shows what would change. */
export async function migrateConfig(hexo: Hexo, args: Arguments) {
  const [path] = ownConfigFiles(hexo)
  if (!path) return fail(hexo, 'There is no _config.butterfly.yml in the folder of the blog.')
  const file = basename(path)
  const { migrate } = await import('../../config/migrate/migrate')
  const before = readFileSync(path, 'utf8')
  try {
    const after = migrate(before, file)
    if (after === before) return hexo.log.info(`${file} has no options of older releases.`)
    if (args['dry-run']) return await show(file, before, after)
    const backup = backupPath(path)
    writeFileSync(backup, before, { flag: 'wx' })
    writeFileSync(path, after)
    hexo.log.info(`${file} has the option names of today. The file of before is ${basename(backup)}.`)
  } catch (error) {
    fail(hexo, `${file} was left as it is. ${error instanceof Error ? error.message : error}`)
  }
}

async function show(file: string, before: string, after: string) {
  const { diff } = await import('../../config/migrate/diff')
  console.log([`--- ${file}`, `+++ ${file}`, diff(before, after)].join('\n'))
}

/** An older backup is never overwritten: `.bak`, `.bak.2`, `.bak.3`, … */
function backupPath(path: string): string {
  const name = (count: number) => (count === 1 ? `${path}.bak` : `${path}.bak.${count}`)
  let count = 1
  while (existsSync(name(count))) count++
  return name(count)
}
