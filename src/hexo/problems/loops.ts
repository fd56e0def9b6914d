import type Hexo from 'hexo'
import { loopsIn, without } from '../../config/tree'
import { tellProblems } from './tell-problems'

/** The options, without aliases of YAML that never end; Hexo itself would break down while it copies them. */
export async function withoutLoops<Options>(hexo: Hexo, options: Options): Promise<Options> {
  const loops = loopsIn(options)
  if (loops.length === 0) return options
  await tellProblems(
    hexo,
    loops.map(path => ({ kind: 'loop', path })),
  )
  return loops.reduce<unknown>((tree, path) => without(tree, path), options) as Options
}
