import type { Config } from '../../config/schema'
import type { SocialLink } from '../../parts/cards/card'
import { barParts } from '../../site/bar-parts'
import type { PageFacts } from '../../site/facts'
import { hashName } from '../../site/hash'
import { pictureOf } from '../../site/picture'
import { pictureView } from '../../site/picture-view'

/** The author's picture. */
export function avatarView(
  { avatar }: Pick<Config, 'avatar'>,
  facts: Pick<PageFacts, 'link' | 'size' | 'versions'>,
) {
  const picture = pictureOf(avatar.img)
  return picture ? pictureView(picture, facts, 'thumbnail') : {}
}

/** Reads `icon: link || title || colour`. */
export const socialLinks = (
  { social }: Pick<Config, 'social'>,
  { link }: Pick<PageFacts, 'link'>,
): SocialLink[] =>
  Object.entries(social).map(([icon, value]) => {
    const [href = '', title, colour] = barParts(value)
    return {
      icon,
      href: link(href),
      title: title || undefined,
      colour: colour ? socialColourClass(unquoted(colour)) : undefined,
    }
  })

/** The colours that social icons use. */
export const socialColours = ({ social }: Pick<Config, 'social'>): string[] =>
  Object.values(social).flatMap(value => unquoted(barParts(value)[2] ?? '') || [])

/** The class under which the style sheet holds the colour of a social icon. */
export const socialColourClass = (colour: string): string => `social-${hashName(colour)}`

const unquoted = (text: string) => text.replace(/["']/g, '')
