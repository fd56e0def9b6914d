import type { LibraryFile, PageFacts } from '../../site/facts'

const FACES = [
  ['Free', 900, 'fa-solid-900'],
  ['Free', 400, 'fa-regular-400'],
  ['Brands', 400, 'fa-brands-400'],
] as const

/**
 * Where our sheet colours icons by their background, as it does with drawings, letters take the colour from there.
 */
const COLOURED =
  '@media (forced-colors:none){:is(.social-share-icon,.social-icon) i{background:currentColor;-webkit-background-clip:text!important;background-clip:text!important;-webkit-text-fill-color:transparent}}'

/** What our style sheet says more when the font draws the icons. */
export const iconFontStyle = (file: LibraryFile): string =>
  `@layer base{${COLOURED}}${familyOfRelease6(file)}`

/**
 * Plugins name the family of the release that they were written for. The sheet of release 7 knows its own, that of 5
 * and that of 4, but leaves out that of 6. A browser loads none of them before it is used.
 */
function familyOfRelease6({ src }: LibraryFile): string {
  const folder = src.includes('/css/') && src.replace(/css\/[^/]*$/, '')
  if (!folder) return ''
  // Our own sheets lie in a folder below the root.
  const from = /^(https?:)?\/\//.test(folder) ? folder : `../${folder}`
  return FACES.map(
    ([family, weight, file]) =>
      `@font-face{font-family:"Font Awesome 6 ${family}";font-weight:${weight};font-display:block;src:url(${from}webfonts/${file}.woff2)}`,
  ).join('')
}

/** The style sheet of the icon font, when the blog wants the font. */
export function iconFontView({ libraries, link }: Pick<PageFacts, 'libraries' | 'link'>) {
  const file = libraries?.fontawesome
  return file && { ...file, src: link(file.src) }
}
