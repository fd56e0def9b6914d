import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes the licences of the packages whose code is in the bundle, as their authors ask for. */
export function writeNotices(root: string, inputs: readonly string[]) {
  const names = inputs.flatMap(path => path.match(/^node_modules\/((?:@[^/]+\/)?[^/]+)\//)?.[1] ?? [])
  const notices = [...new Set(names)].sort().map(name => notice(join(root, 'node_modules', name)))
  writeFileSync(join(root, 'THIRD-PARTY-NOTICES.txt'), `${INTRODUCTION}\n\n${notices.join('\n\n')}\n`)
}

const INTRODUCTION = 'scripts/butterfly.js and source/js contain code of these packages.'

function notice(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = existsSync(folder) && readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry))
  if (!file) throw new Error(`${name} has no licence file to ship (${license}).`)
  return `--- ${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}`
}
