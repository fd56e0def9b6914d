import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
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
  const file = licenceIn(folder)
  if (!file) throw new Error(`${name} has no licence file to ship (${license}).`)
  return `--- ${name} ${version} (${license})\n\n${readFileSync(file, 'utf8').trim()}`
}

/** Some packages have a folder of that name, with their own licence in it under the same name. */
function licenceIn(folder: string): string | undefined {
  const names = existsSync(folder) ? readdirSync(folder) : []
  const found = names.find(name => /^licen[cs]e/i.test(name))
  const path = found && join(folder, found)
  return path && statSync(path).isDirectory() ? licenceIn(path) : path
}
