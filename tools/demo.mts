import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { installTheme, packTheme } from './packed-theme'

/** Serves the demo blog with the theme as it would be installed from npm. */

const root = join(import.meta.dirname, '..')
const demo = join(root, 'demo')
const port = process.env.PORT ?? '4000'

installTheme(demo, packTheme())
const hexo = createRequire(import.meta.url).resolve('hexo/bin/hexo')
console.log(`The demo blog will be at http://localhost:${port}`)
const server = spawn(process.execPath, [hexo, 'server', '--port', port], { cwd: demo, stdio: 'inherit' })
server.on('exit', code => process.exit(code ?? 0))
