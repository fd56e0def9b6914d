import type { Tree } from './katex'

/** KaTeX has it, without a promise; the theme brings the KaTeX that it is tested with. */
declare module 'katex' {
  export function __renderToDomTree(tex: string, options: object): Tree
}
