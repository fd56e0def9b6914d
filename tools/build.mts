import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin, transform } from 'esbuild'
import pug from 'pug'
import stylus from 'stylus'
import { sourceHash } from '../src/hexo/print/source-hash'
import { buildBrowserScripts } from './browser-scripts'
import { buildIcons } from './icons'
import { buildLatePackages, latePackages } from './late-packages'
import { ownReleases } from './libraries'
import { buildMath, mathApart } from './math'
import { writeNotices } from './notices'

/** Makes what the package ships and git does not keep: `scripts/`, `lib/`, `assets/` and `icons/`. */

const root = join(import.meta.dirname, '..')
const at = (path: string) => join(root, path)

for (const folder of ['scripts', 'lib', 'assets', 'icons'])
  rmSync(at(folder), { recursive: true, force: true })

const browser = await buildBrowserScripts(root)
const math = await buildMath(root)
const late = await buildLatePackages(root)

const server = await build({
  absWorkingDir: root,
  entryPoints: { butterfly: 'src/hexo/main.ts' },
  outdir: 'scripts',
  bundle: true,
  platform: 'node',
  target: 'node20',
  metafile: true,
  legalComments: 'none',
  minifySyntax: true,
  // The names stay: they say in an error where it came from.
  minifyWhitespace: true,
  // Hexo runs the file in a way in which `import()` fails.
  supported: { 'dynamic-import': false },
  // All of it that is used. The rest makes trees of documents, with three tables of entities.
  alias: { htmlparser2: './node_modules/htmlparser2/dist/esm/Parser.js' },
  plugins: [
    mathApart,
    latePackages('../lib'),
    builtModules({
      templates: templatesModule,
      stylesheets: async () => exporting(await stylesheets()),
      lightbox: async () =>
        exporting({
          fancybox: await libraryStyle('photoswipe/dist/photoswipe.css'),
          medium_zoom: await libraryStyle('medium-zoom/dist/style.css'),
        }),
      math: () => exporting({ katex: math.katex, fonts: math.fonts }),
      sources: () => exporting(sourceHashes()),
      libraries: () => exporting(ownReleases(root)),
      scripts: () => exporting(browser.scripts),
    }),
  ],
})
buildIcons(at('icons'))
writeNotices(root, [...browser.inputs, ...math.inputs, ...late, ...Object.keys(server.metafile.inputs)])

/** Answers the imports of `built:<name>` (see `src/hexo/built.d.ts`). */
function builtModules(modules: Record<string, () => string | Promise<string>>): Plugin {
  return {
    name: 'built',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^built:/ }, ({ path }) => ({
        path: path.replace('built:', ''),
        namespace: 'built',
      }))
      onLoad({ filter: /.*/, namespace: 'built' }, async ({ path }) => ({
        contents: (await modules[path]?.()) ?? '',
        resolveDir: root,
      }))
    },
  }
}

function exporting(value: unknown): string {
  return `export default ${JSON.stringify(value)}`
}

/** Hexo renders the files at the top of `layout/`; parts are printed by us. Everything else is included by those. */
function templatesModule(): string {
  const pages = pugFiles('layout').filter(path => path !== 'layout/skeleton.pug')
  const parts = [
    ...pugFiles('layout/cards'),
    ...pugFiles('layout/posts'),
    ...['client-data', 'drawer', 'footer', 'menus', 'search'].map(name => `layout/frame/${name}.pug`),
  ]
  const functions: string[] = []
  const entries = [...pages, ...parts].map(path => {
    const code = `(() => { ${compileTemplate(path)}; return template })()`
    // Those of pages are the same.
    if (!functions.includes(code)) functions.push(code)
    return `${JSON.stringify(path.replace(/^layout\/|\.pug$/g, ''))}: functions[${functions.indexOf(code)}]`
  })
  return `import pug from 'pug-runtime'\nconst functions = [${functions.join(',\n')}]\nexport default { ${entries.join(',\n')} }`
}

function pugFiles(folder: string): string[] {
  return readdirSync(at(folder))
    .filter(name => name.endsWith('.pug'))
    .map(name => `${folder}/${name}`)
}

function compileTemplate(path: string): string {
  return pug.compileClient(readFileSync(at(path), 'utf8'), {
    filename: at(path),
    name: 'template',
    inlineRuntimeFunctions: false,
    compileDebug: false,
    doctype: 'html',
  })
}

/** The files at the top of `source/css/`, compiled; the tokens are a part of `_index`. */
async function stylesheets(): Promise<Record<string, string>> {
  const names = readdirSync(at('source/css'))
    .filter(name => name.endsWith('.styl') && name !== '_tokens.styl')
    .map(name => name.replace(/^_|\.styl$/g, ''))
  return Object.fromEntries(
    await Promise.all(names.map(async name => [name, await stylesheet(`_${name}`)] as const)),
  )
}

/** A style sheet, compiled and minified. */
async function stylesheet(name: string): Promise<string> {
  const path = at(`source/css/${name}.styl`)
  const css = stylus(readFileSync(path, 'utf8')).set('filename', path).set('include css', true).render()
  const { code } = await transform(css, { loader: 'css', minify: true })
  return code.replace(/(--[\w-]+): /g, '$1:').replace(/rgba\(([\d,.]+)\)/g, hexColour)
}

/** esbuild leaves the values of custom properties as they are. */
function hexColour(_: string, written: string): string {
  const [red = 0, green = 0, blue = 0, alpha = 1] = written.split(',').map(Number)
  const parts = [red, green, blue, Math.round(alpha * 255)]
  return `#${parts.map(part => part.toString(16).padStart(2, '0')).join('')}`
}

/** The style sheet of a library, in the layer of components, so that ours and the user's win over it. */
async function libraryStyle(path: string): Promise<string> {
  const css = `@layer components{${readFileSync(at(`node_modules/${path}`), 'utf8')}}`
  return (await transform(css, { loader: 'css', minify: true })).code
}

/** The hash of each file that was compiled, so that the theme can tell whether somebody has edited it. */
function sourceHashes(): Record<string, string> {
  const files = ['layout', 'source/css'].flatMap(folder =>
    readdirSync(at(folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name)),
  )
  const route = (file: string) => file.slice(root.length + 1).replaceAll('\\', '/')
  return Object.fromEntries(files.sort().map(file => [route(file), sourceHash(readFileSync(file, 'utf8'))]))
}
