import type Hexo from 'hexo'
import { coloursOf } from '../../pages/lists/terms'
import type { Painted } from '../../pages/style/style'
import type { Picture } from '../../site/picture'
import type { Site } from '../../site/site'
import { allPosts, htmlPages } from './documents'
import type { ReadPicture } from './read-picture'

/** The pictures and tag colours in the front-matter of all posts and pages: the style sheet has to hold them. */
export function painted(hexo: Pick<Hexo, 'locals'>, site: Site, read: ReadPicture): Painted {
  const pages = htmlPages(hexo)
  const topImages = [...pages, ...allPosts(hexo)].map(document => read(document.top_img, document))
  const covers = [...site.postById.values()].map(post => post.cover)
  return {
    pictures: [...topImages, ...covers].filter((picture): picture is Picture => Boolean(picture)),
    tagColours: pages.flatMap(coloursOf),
  }
}
