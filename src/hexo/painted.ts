import type Hexo from 'hexo'
import type { Painted } from '../pages/style'
import { coloursOf } from '../pages/terms'
import type { Picture } from '../site/picture'
import type { Site } from '../site/site'
import type { ReadPicture } from './read-picture'

/** The pictures and tag colours in the front-matter of all posts and pages: the style sheet has to hold them. */
export function painted({ locals }: Pick<Hexo, 'locals'>, site: Site, read: ReadPicture): Painted {
  const pages: any[] = locals.get('pages').toArray()
  const documents = [...pages, ...(locals.get('all_posts') ?? locals.get('posts')).toArray()]
  const topImages = documents.map(document => read(document.top_img, document))
  const covers = [...site.postById.values()].map(post => post.cover)
  return {
    pictures: [...topImages, ...covers].filter((picture): picture is Picture => Boolean(picture)),
    tagColours: pages.flatMap(coloursOf),
  }
}
