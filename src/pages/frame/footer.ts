import type { Config } from '../../config/schema'
import type { PageFacts } from '../../site/facts'
import { type Picture, pictureOf } from '../../site/picture'
import { pictureView } from '../../site/picture-view'
import { footerColumns } from './footer-columns'

/** What stands at the bottom of every page. The last year is the year of the last change, never the build's. */
export function footerView(config: Config, facts: PageFacts) {
  const { footer } = config
  const { site, t } = facts
  const year = site.lastUpdate === undefined ? undefined : new Date(site.lastUpdate).getUTCFullYear()
  const columns = footerColumns(config, facts)
  return {
    label: t('a11y.footer_links'),
    columns,
    owner: footer.owner.enable
      ? { years: yearsOf(footer.owner.since || undefined, year), name: site.blog.author }
      : undefined,
    framework: footer.copyright.enable
      ? {
          hexo: named(
            t('footer.framework'),
            'Hexo',
            footer.copyright.version ? site.blog.hexoVersion : undefined,
          ),
          theme: named(t('footer.theme'), 'Butterfly', undefined),
          goesOn: columns.length > 0 && footer.owner.enable,
        }
      : undefined,
    text: footer.custom_text,
  }
}

/** The picture behind the footer: `true` stands for the page's own top image. */
export function footerPicture(
  { footer_img }: Config,
  topImage: Picture | false | undefined,
  facts: Pick<PageFacts, 'link' | 'size' | 'versions'>,
) {
  const picture = footer_img === true ? topImage || undefined : pictureOf(footer_img)
  return picture && pictureView(picture, facts, 'banner')
}

const named = (label: string, name: string, version: string | undefined) => ({
  label,
  name: version ? `${name} ${version}` : name,
})

const yearsOf = (since: number | undefined, year: number | undefined) =>
  [...new Set([since, year])].filter(value => value !== undefined && value <= (year ?? value)).join(' - ')
