import type Hexo from 'hexo'
import type { Config } from '../../config/schema'

/** The route that hosts show for addresses that do not exist. */
export const NOT_FOUND = '404.html'

/** The page for addresses that do not exist, unless the blog has one of its own. */
export function notFoundPage(hexo: Hexo, { error_404 }: Config) {
  const has = (name: string) => (hexo.model(name) as any).some(({ path }: any) => path === NOT_FOUND)
  if (!error_404.enable || has('Page') || has('Asset')) return []
  return [{ path: NOT_FOUND, layout: ['page'], data: { type: '404', comments: false } }]
}
