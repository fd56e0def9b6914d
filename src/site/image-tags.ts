/** A tag without address, and one that never ends, is taken too: else each one would be sought through to the end of the text. */
const IMAGES = /<img\b(?:[^>]*?\ssrc=(?:"([^"]+)"|'([^']+)')[^>]*|[^>]*)/gi

/** The images of a rendered text. */
export function imageTags(html: string): { readonly tag: string; readonly src: string }[] {
  if (!html.includes('<img')) return []
  return [...html.matchAll(IMAGES)].flatMap(([tag, double, single]) => {
    const src = double ?? single
    return src === undefined ? [] : { tag, src: src.replaceAll('&amp;', '&') }
  })
}
