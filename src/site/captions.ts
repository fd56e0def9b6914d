import { ATTRIBUTES, attributeOf } from './attributes'
import { escapeHtml } from './escape'

/** A gallery, which stays as it is, or an image with the link around it: the caption stands below both. */
const IMAGES = new RegExp(
  String.raw`<div class="gallery-items">[\s\S]*?<\/div>|(<a\b${ATTRIBUTES}>\s*)?(<img\b${ATTRIBUTES}>)(\s*<\/a>)?(?!\s*<figcaption\b)`,
  'gi',
)

/** Small pictures in a sentence, and those whose author wants nothing around them. */
const WITHOUT = /\sclass=["']?[^"'>]*\b(?:no-lightbox|no-caption|inline-img|emoji)\b/i

/**
 * Puts the title of each image, else its description, below it. In a `span`, because Markdown has images in paragraphs,
 * which no block can stand in.
 */
export const withCaptions = (html: string): string =>
  html.replace(IMAGES, (found, opened = '', image: string | undefined, closed = '') => {
    if (!image) return found
    const caption = wordsIn(image, 'title') || wordsIn(image, 'alt')
    if (!caption || WITHOUT.test(image)) return found
    const captioned = `<span class="img-alt text-center">${caption}</span>`
    return opened && !closed ? opened + image + captioned : found + captioned
  })

/** What an attribute says, as HTML: what it escapes stays escaped. */
const wordsIn = (tag: string, name: string) =>
  escapeHtml(attributeOf(tag, name)?.trim() ?? '').replace(/&amp;(#?\w+;)/g, '&$1')
