const IMAGES = /<img\b[^>]*?\ssrc=(?:"([^"]+)"|'([^']+)')[^>]*/gi

/** The images of a rendered text. */
export function imageTags(html: string): { readonly tag: string; readonly src: string }[] {
  if (!html.includes('<img')) return []
  return [...html.matchAll(IMAGES)].map(([tag, double, single]) => ({
    tag,
    src: (double ?? single ?? '').replaceAll('&amp;', '&'),
  }))
}
