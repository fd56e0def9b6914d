import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes the licences of the packages whose code is in the bundle, as their authors ask for. */
export function writeNotices(root: string, inputs: readonly string[]) {
  const names = inputs.flatMap(path => path.match(/^node_modules\/((?:@[^/]+\/)?[^/]+)\//)?.[1] ?? [])
  const notices = [...new Set(names)].sort().map(name => notice(join(root, 'node_modules', name)))
  writeFileSync(join(root, 'THIRD-PARTY-NOTICES.txt'), `${INTRODUCTION}\n\n${notices.join('\n\n')}\n`)
}

const INTRODUCTION = 'scripts/butterfly.js, lib and assets contain code of these packages.'

function notice(folder: string): string {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = licenceIn(folder)
  if (!file && license !== 'MIT') throw new Error(`${name} has no licence file to ship (${license}).`)
  const text = file
    ? readFileSync(file, 'utf8').trim()
    : mit(author?.name ?? author ?? `the authors of ${name}`)
  return [`--- ${name} ${version} (${license})`, text, ...ofItsParts(folder)].join('\n\n')
}

/** Some packages have parts of others in them, such as the characters of OpenCC in opencc-js: they tell of those here. */
function ofItsParts(folder: string): string[] {
  const names = readdirSync(folder).filter(name => /^(third.?party|notice)/i.test(name))
  return names
    .map(name => join(folder, name))
    .filter(path => statSync(path).isFile())
    .map(path => readFileSync(path, 'utf8').trim())
}

/** For packages that name their licence but forgot its text. */
const mit = (owner: string) => `Copyright (c) ${owner}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`

/** Some packages have a folder of that name, with their own licence in it under the same name. */
function licenceIn(folder: string): string | undefined {
  const names = existsSync(folder) ? readdirSync(folder) : []
  const found = names.find(name => /^licen[cs]e/i.test(name))
  const path = found && join(folder, found)
  return path && statSync(path).isDirectory() ? licenceIn(path) : path
}
