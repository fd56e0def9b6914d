import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { installTheme, packTheme } from './packed-theme'

/** Serves the demo blog with the theme as npm would install it. */

const demo = join(import.meta.dirname, '../demo')
const port = process.env.PORT ?? '4000'

installTheme(demo, packTheme())
console.log(`The demo blog: http://localhost:${port}`)

const hexo = createRequire(import.meta.url).resolve('hexo/bin/hexo')
spawn(process.execPath, [hexo, 'server', '--port', port], { cwd: demo, stdio: 'inherit' }).on('exit', code =>
  process.exit(code ?? 0),
)
