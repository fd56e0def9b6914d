import type Hexo from 'hexo'
import { checkBlog } from '../../config/check-blog'
import { checkIconFont } from '../../config/check-icon-font'
import { checkInjected } from '../../config/check-injected'
import { checkLibraries } from '../../config/check-libraries'
import { checkServices } from '../../config/check-services'
import { checkSite } from '../../config/check-site'
import type { Problem } from '../../config/problem'
import type { IconCatalogue } from '../../parts/icons/catalogue'
import type { Blog } from '../make-blog'
import { documentsOf } from '../read/documents'
import { blogSheets, checkLanguage, siteFiles } from '../read/site-files'
import { surroundings } from '../read/surroundings'
import { missingImages } from './missing-images'

/** What is wrong with the options once they are held against the blog, its images and its plugins. */
export function findProblems(
  hexo: Hexo,
  { config, files, images, readPicture }: Blog,
  icons: IconCatalogue,
): Problem[] {
  const { root, url } = hexo.config
  const routes = pageRoutes(hexo)
  const around = surroundings(hexo, config)
  return [
    ...checkSite(config, siteFiles(files, icons)),
    ...checkServices(config),
    ...checkIconFont(config, around.packages, blogSheets(hexo)),
    ...checkLibraries(config),
    ...checkInjected(config, root, route => files.byRoute.has(route) || routes.has(route)),
    ...checkBlog(around),
    ...missingImages(documentsOf(hexo), files, readPicture, { root, url }),
    ...(images?.problems ?? []),
    ...checkLanguage(hexo),
  ]
}

/** The routes of pages, and of scripts and style sheets of the blog, which Hexo counts among them. */
const pageRoutes = ({ locals }: Pick<Hexo, 'locals'>): ReadonlySet<string> =>
  new Set(
    locals
      .get('pages')
      .toArray()
      .map(({ path }: { path: string }) => path),
  )
