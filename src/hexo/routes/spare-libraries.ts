import type Hexo from 'hexo'

/** The generator of hexo-butterfly-extjs. */
const LIBRARIES = 'pluginsSrc'

/**
 * Spares a blog the copies of libraries that hexo-butterfly-extjs makes for Butterfly: we bring our own, and without
 * Butterfly's list of them that plugin ends Hexo.
 */
export function spareLibraries({ extend: { generator } }: Hexo) {
  if (generator.get(LIBRARIES)) generator.register(LIBRARIES, () => [])
}
