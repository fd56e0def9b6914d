import { build, type Plugin } from 'esbuild'
import { nodeFile } from './node-file'

/** Packages that only some blogs need, with what is read for each. They would weigh down the file that every blog loads. */
const LATE: Readonly<Record<string, { readonly file: string; readonly source?: string }>> = {
  yaml: { file: 'yaml' },
  'opencc-js/dict/TSCharacters': { file: 'simplified-characters' },
  // Half the size; nobody reads it there.
  katex: { file: 'katex', source: './node_modules/katex/dist/katex.min.js' },
  'katex/contrib/mhchem': { file: 'mhchem', source: './node_modules/katex/dist/contrib/mhchem.min.js' },
}

const FOLDER = 'lib'

/** Makes a file of each late package in `lib/`. Gives whose code is in them. */
export async function buildLatePackages(root: string): Promise<string[]> {
  const built = Object.entries(LATE).map(([name, { file, source = name }]) =>
    build({
      ...nodeFile(root, `${FOLDER}/${file}.cjs`),
      stdin: { contents: `module.exports = require('${source}')`, resolveDir: root },
      // Some packages offer themselves to modules alone.
      conditions: ['import'],
      plugins: [latePackages('.')],
    }),
  )
  return (await Promise.all(built)).flatMap(({ metafile }) => Object.keys(metafile.inputs))
}

/** Has late packages read from `lib/`, which lies at this path from the file that asks for them. */
export const latePackages = (lib: string): Plugin => ({
  name: 'late-packages',
  setup({ onResolve }) {
    onResolve({ filter: /^[a-z@]/ }, ({ path, importer }) => {
      const late = importer === '<stdin>' ? undefined : LATE[path]
      return late && { path: `${lib}/${late.file}.cjs`, external: true }
    })
  },
})
