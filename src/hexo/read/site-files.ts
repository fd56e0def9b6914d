import type Hexo from 'hexo'
import type { BlogSheet } from '../../config/check-icon-font'
import type { SiteFiles } from '../../config/check-site'
import type { Problem } from '../../config/problem'
import type { IconCatalogue } from '../../parts/icons/catalogue'
import type { BlogFiles } from './blog-files'

/** The files that Hexo has found in the blog and in the theme. */
export const siteFiles = ({ byRoute }: BlogFiles, icons: IconCatalogue): SiteFiles => ({
  icons,
  hasFile: route => byRoute.has(route),
})

/** The style sheets that the blog brings itself; Hexo counts them among the pages. */
export const blogSheets = ({ locals }: Pick<Hexo, 'locals'>): BlogSheet[] =>
  locals
    .get('pages')
    .toArray()
    .filter(({ source }: { source: string }) => source.endsWith('.css'))
    .map(({ source, raw }: { source: string; raw: string }) => ({ path: source, text: raw }))

/** The languages of `_config.yml` that the theme has no words for, when it has none for any of them. */
export function checkLanguage({ config, theme }: Hexo): Problem[] {
  const known: string[] = theme.i18n.list()
  const wanted = [config.language].flat().filter(Boolean).map(String)
  const missing = wanted.filter(language => !known.includes(language))
  if (missing.length < wanted.length) return []
  return missing.map(got => ({
    kind: 'language',
    path: ['language'],
    got,
    known: known.filter(name => name !== 'default'),
  }))
}
