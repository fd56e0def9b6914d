import type Hexo from 'hexo'
import type { Config } from '../../config/schema'
import { picturesOf } from '../../pages/style/style'
import { useInText } from '../../site/content'
import { imageTags } from '../../site/image-tags'
import { fromRoot, type Picture } from '../../site/picture'
import type { Site } from '../../site/site'
import { documentsOf } from '../read/documents'
import { type Address, routeBehind } from '../read/image-sizes'

/** The images that the pages show, by route, and whether any page shows them as a small picture. */
export type UsedImages = ReadonlyMap<string, { readonly small: boolean }>

/** Looks for images where the theme shows them; `pictures` are those of the front-matter. */
export function usedImages(
  hexo: Hexo,
  config: Config,
  { posts, friends, moments }: Site,
  pictures: readonly Picture[],
): UsedImages {
  const { root, url } = hexo.config
  const used = collector({ root, url })
  const link = hexo.extend.helper.get('url_for').bind(hexo as never) as any
  const named = (path: string | undefined) =>
    path !== undefined && used.add(link(fromRoot(path), { relative: false }), '', true)

  for (const { path, content = '' } of documentsOf(hexo)) used.addText(content, path)
  for (const { html, avatar } of moments) {
    used.addText(html, '')
    named(avatar)
  }
  for (const picture of [...pictures, ...picturesOf(config)])
    if ('src' in picture && (config.error_404.enable || picture.src !== config.error_404.background))
      named(picture.src)
  for (const { tileImage } of posts) named(tileImage)
  for (const { avatar } of friends.flatMap(group => group.friends)) named(avatar)
  return used.found
}

function collector(address: Address) {
  const found = new Map<string, { small: boolean }>()
  const add = (src: string, page: string, small: boolean) => {
    const route = routeBehind(src, page, address)
    if (route === undefined || !RASTER_FILE.test(route)) return
    found.set(route, { small: small || found.get(route)?.small === true })
  }
  const addText = (html: string, page: string) => {
    for (const { tag, src } of imageTags(html)) add(src, page, useInText(tag) === 'thumbnail')
  }
  return { found, add, addText }
}

const RASTER_FILE = /\.(png|jpe?g|webp)$/i
