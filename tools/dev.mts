import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/** Builds the theme and serves the demo blog, again after every change of a source file. */

const root = join(import.meta.dirname, '..')
const tsx = createRequire(import.meta.url).resolve('tsx/cli')
let server: ChildProcess | undefined
let timer: NodeJS.Timeout | undefined

function restart() {
  server?.kill()
  try {
    execFileSync(process.execPath, [tsx, 'tools/build.mts'], { cwd: root, stdio: 'inherit' })
    server = spawn(process.execPath, [tsx, 'tools/demo.mts'], { cwd: root, stdio: 'inherit' })
  } catch {
    console.error('The build failed; waiting for the next change.')
  }
}

for (const folder of ['src', 'layout', 'source/css', 'languages'])
  watch(join(root, folder), { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(restart, 300)
  })

restart()
