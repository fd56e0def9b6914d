import type Hexo from 'hexo'
import type { Config } from '../../config/schema'
import { replaceDiagramFences } from '../../parts/tags/diagram-fences'
import { diagram } from '../../parts/tags/mermaid'
import { shelterBlock } from './shelter'

/** Hexo highlights code at priority 10, and well-known plugins look for these blocks at 9. */
const BEFORE_CODE = 8

const MARKDOWN = /\.(md|markdown|mkdn?|mdwn|mdte?xt)$/i

/** Makes diagrams of the blocks of code in the language `mermaid`, before a highlighter or a renderer sees them. */
export const registerDiagramFences = ({ extend }: Pick<Hexo, 'extend'>, configOf: () => Config | undefined) =>
  extend.filter.register(
    'before_post_render',
    (data: any) => {
      const { enable, code_write } = configOf()?.mermaid ?? {}
      if (!enable || !code_write || typeof data.content !== 'string' || !MARKDOWN.test(data.source)) return
      data.content = replaceDiagramFences(data.content, source => shelterBlock(diagram(source).text))
    },
    BEFORE_CODE,
  )
