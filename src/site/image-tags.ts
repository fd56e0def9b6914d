import { ATTRIBUTES, sourceOf } from './attributes'

const IMAGES = new RegExp(`<img\\b${ATTRIBUTES}>`, 'gi')

/** The images of a rendered text. */
export function imageTags(html: string): { readonly tag: string; readonly src: string }[] {
  const tags = html.match(IMAGES) ?? []
  return tags.map(tag => ({ tag, src: sourceOf(tag) })).filter(({ src }) => src !== '')
}
