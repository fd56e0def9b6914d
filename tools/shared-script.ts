import { readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild'

/**
 * The modules that the main script has in common with those that are loaded later, and small ones of these. Left alone, esbuild makes a file for
 * every set of scripts that share something, and a page would ask for a dozen of them before anything happens.
 */
export async function sharedModules(options: BuildOptions): Promise<string[]> {
  const { metafile } = await build({ ...options, splitting: true, write: false, metafile: true })
  const main = Object.keys(metafile.outputs).find(path => /\/main\b[^/]*\.js$/.test(path)) ?? ''
  const chunks = neededBy(main, metafile).filter(path => path !== main)
  const modules = [...chunks, ...smallChunks(metafile)].flatMap(path =>
    Object.keys(metafile.outputs[path]?.inputs ?? {}),
  )
  return closed(
    [...new Set(modules)].filter(module => staysInOnePiece(module, metafile)),
    metafile,
  ).sort()
}

/** Without modules that need others than these: of such, the shared script and later ones would each have their own. */
function closed(modules: readonly string[], { inputs }: Metafile): string[] {
  const kept = modules.filter(module =>
    (inputs[module]?.imports ?? []).every(({ path }) => modules.includes(path)),
  )
  return kept.length === modules.length ? kept : closed(kept, { inputs } as Metafile)
}

/** Bytes. A page that has no use for so few has no use for another request either. */
const SMALL = 300

/** What many scripts have in common, such as how an element is made. */
const smallChunks = ({ outputs }: Metafile) =>
  Object.keys(outputs).filter(path => {
    const { bytes = 0, entryPoint } = outputs[path] ?? {}
    const users = Object.values(outputs).filter(({ imports }) => imports.some(next => next.path === path))
    return entryPoint === undefined && bytes <= SMALL && users.length > 2
  })

function neededBy(path: string, metafile: Metafile, found = new Set<string>()): string[] {
  if (found.has(path)) return []
  found.add(path)
  for (const { path: next, kind } of metafile.outputs[path]?.imports ?? [])
    if (kind === 'import-statement') neededBy(next, metafile, found)
  return [...found]
}

/** What loads other modules later must know the names of their files, and these the name of the shared one. */
const staysInOnePiece = (module: string, { inputs }: Metafile): boolean => {
  const isWhole = (path: string, seen: ReadonlySet<string>): boolean =>
    (inputs[path]?.imports ?? []).every(
      next =>
        next.kind !== 'dynamic-import' &&
        (seen.has(next.path) || isWhole(next.path, new Set([...seen, path]))),
    )
  return module.startsWith('src/') && isWhole(module, new Set())
}

/** Makes one script of shared modules, which exports all that they export. Gives the name of its file. */
export async function buildShared(
  root: string,
  modules: readonly string[],
  options: BuildOptions,
): Promise<string> {
  forbidTwins(root, modules)
  const code = modules.map(module => `export * from ${JSON.stringify(join(root, module))}`).join('\n')
  const entry: Plugin = {
    name: 'shared',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^shared$/ }, () => ({ path: 'shared', namespace: 'shared' }))
      onLoad({ filter: /.*/, namespace: 'shared' }, () => ({ contents: code, resolveDir: root }))
    },
  }
  const { metafile } = await build({
    ...options,
    entryPoints: { shared: 'shared' },
    metafile: true,
    plugins: [entry],
  })
  return Object.keys(metafile.outputs)[0]?.replace(/.*\//, '') ?? ''
}

/** Of two exports with one name, neither would be there. */
function forbidTwins(root: string, modules: readonly string[]) {
  const names = modules.flatMap(module =>
    [
      ...readFileSync(join(root, module), 'utf8').matchAll(
        /^export (?:async )?(?:const|let|function|class) (\w+)/gm,
      ),
    ].map(([, name]) => name),
  )
  const twins = names.filter((name, index) => names.indexOf(name) !== index)
  if (twins.length > 0) throw new Error(`Two shared modules of the client export ${twins.join(', ')}.`)
}

/** Lets other scripts take shared modules from that one file. */
export const takenFrom = (file: string, modules: readonly string[], root: string): Plugin => ({
  name: 'taken-from-shared',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ path, importer }) => {
      const module = relative(root, join(dirname(importer), `${path}.ts`))
        .split(sep)
        .join('/')
      return modules.includes(module) ? { path: `./${file}`, external: true } : undefined
    })
  },
})
