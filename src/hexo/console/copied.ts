import type Hexo from 'hexo'
import { frontMatterOf, placeOfOption } from '../read/front-matter'

/** Posts that say they were changed when their files were copied or checked out. */
export interface Copied {
  readonly count: number
  /** As the posts show it. */
  readonly day: string
}

interface WrittenPost {
  /** The whole file. */
  readonly raw?: string
  readonly updated?: { valueOf(): number; format(form: string): string } | undefined
}

/** Fewer may well have been written together. */
const MANY = 10

/** Milliseconds in which a program writes many files, and nobody else does. */
const AT_ONCE = 60_000

/**
 * Hexo takes the time of a file for that of its last change (https://hexo.io/docs/configuration, `updated_option`). Git does
 * not keep such times: after a checkout, as on a build server, all posts were changed just now.
 */
export function copiedPosts({ config, locals }: Pick<Hexo, 'config' | 'locals'>): Copied | undefined {
  if ((config.updated_option ?? 'mtime') !== 'mtime') return undefined
  const posts: WrittenPost[] = locals.get('posts').toArray()
  const changes = posts.flatMap(({ raw = '', updated }) => (updated && !saysItself(raw) ? [updated] : []))
  const [first] = changes
  if (!first || changes.length < MANY) return undefined
  const times = changes.map(Number)
  const span = Math.max(...times) - Math.min(...times)
  return span < AT_ONCE ? { count: changes.length, day: first.format('YYYY-MM-DD') } : undefined
}

/** Whether the front-matter has that date. */
const saysItself = (raw: string) => placeOfOption(frontMatterOf(raw), 'updated') >= 0
