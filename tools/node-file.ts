import type { BuildOptions } from 'esbuild'

/** A file of the package that Node reads when a blog needs it. */
export const nodeFile = (root: string, outfile: string) =>
  ({
    absWorkingDir: root,
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    metafile: true,
    legalComments: 'none',
  }) as const satisfies BuildOptions
