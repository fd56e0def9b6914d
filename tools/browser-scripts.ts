import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BuildOptions, build, type Metafile } from 'esbuild'
import type { ShippedScripts } from '../src/pages/needed/used-scripts'
import { chineseDictionaries } from './chinese'
import { integrityOf } from './libraries'
import { buildShared, sharedModules, takenFrom } from './shared-script'

const OUT = 'assets/js'

/** Where a script's own code is; a library has no name. */
const OURS = /^src\/(?:client\/)?(.+)\.ts$/

/** Makes the browser's scripts in `assets/js/`. Gives what they are, and whose code is in them. */
export async function buildBrowserScripts(
  root: string,
): Promise<{ scripts: ShippedScripts; inputs: string[] }> {
  const client = { bundle: true, minify: true, target: 'es2022', absWorkingDir: root, outdir: OUT } as const
  await build({
    ...client,
    entryPoints: { _early: 'src/client/early.ts', _worker: 'src/client/worker.ts' },
    format: 'iife',
  })
  const compat = await build({
    ...client,
    entryPoints: { compat: 'src/client/compat.ts' },
    format: 'iife',
    metafile: true,
    entryNames: '[name]-[hash]',
  })
  const modules = {
    ...client,
    entryPoints: { main: 'src/client/main.ts' },
    plugins: [chineseDictionaries],
    format: 'esm',
    // Modules are always read as UTF-8, and Chinese is twice as long in escapes.
    charset: 'utf8',
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
  } satisfies BuildOptions
  const common = await sharedModules(modules)
  const shared = await buildShared(root, common, modules)
  const { metafile } = await build({
    ...modules,
    plugins: [takenFrom(shared, common, root), chineseDictionaries],
    splitting: true,
    metafile: true,
  })
  const helpers = withoutSpareImports(root, metafile)
  for (const path of Object.keys(metafile.outputs)) joinImports(join(root, path), shared)
  const file = (path: string) => path.slice(OUT.length + 1)
  const scripts = Object.entries(metafile.outputs).map(([path, { entryPoint = '', imports }]) => {
    const loaded = (kind: string) =>
      imports
        .filter(one => one.kind === kind && !one.external && !helpers.spare(path, one.path))
        .map(({ path }) => file(path))
    const common = imports.some(({ path }) => path === `./${shared}`) ? [shared] : []
    const name = entryPoint.match(OURS)?.[1]
    return [
      file(path),
      {
        ...(name && { name }),
        needs: [...common, ...loaded('import-statement')],
        later: loaded('dynamic-import'),
      },
    ] as const
  })
  const [main] = scripts.find(([, { name }]) => name === 'main') ?? []
  if (!main) throw new Error(`There is no main script in ${join(root, OUT)}.`)
  const [compatFile = ''] = Object.keys(compat.metafile.outputs)
  return {
    scripts: {
      main,
      compat: file(compatFile),
      files: { ...Object.fromEntries(scripts), [shared]: { needs: [], later: [] } },
      version: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version,
      integrity: integrityOf(readFileSync(join(root, OUT, main))),
    },
    inputs: Object.keys(metafile.inputs),
  }
}

/** Every script imports esbuild's helpers for old modules, whether it has such or not. Takes these imports away. */
function withoutSpareImports(root: string, { outputs }: Metafile) {
  const [helpers = ''] = Object.entries(outputs).flatMap(([path, { entryPoint, inputs }]) =>
    entryPoint === undefined && Object.keys(inputs).length === 0 ? path : [],
  )
  const name = helpers.replace(/.*\//, '')
  const spare = new Set<string>()
  for (const path of helpers ? Object.keys(outputs) : []) {
    const code = readFileSync(join(root, path), 'utf8')
    if (!code.includes(`import"./${name}";`)) continue
    spare.add(path)
    writeFileSync(join(root, path), code.replace(`import"./${name}";`, ''))
  }
  return { spare: (path: string, imported: string) => imported === helpers && spare.has(path) }
}

/** Every module imports what it needs of the shared script by itself. Makes one import of all. */
function joinImports(path: string, shared: string) {
  const code = readFileSync(path, 'utf8')
  const names: string[] = []
  const rest = code.replaceAll(
    new RegExp(`import\\{([^}]*)\\}from"\\./${shared}";`, 'g'),
    (_, some: string) => {
      names.push(some)
      return ''
    },
  )
  if (names.length > 1) writeFileSync(path, `import{${names.join()}}from"./${shared}";${rest}`)
}
