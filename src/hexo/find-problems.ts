import type Hexo from 'hexo'
import { checkBlog } from '../config/check-blog'
import { checkServices } from '../config/check-services'
import { checkSite } from '../config/check-site'
import type { Problem } from '../config/problem'
import type { IconCatalogue } from '../parts/icons/catalogue'
import type { Blog } from './make-blog'
import { documentsOf, missingImages } from './missing-images'
import { checkLanguage, siteFiles } from './site-files'
import { surroundings } from './surroundings'

/** What is wrong with the options once they are held against the blog, its images and its plugins. */
export function findProblems(
  hexo: Hexo,
  { config, files, readPicture }: Blog,
  icons: IconCatalogue,
): Problem[] {
  const { root, url } = hexo.config
  return [
    ...checkSite(config, siteFiles(files, icons)),
    ...checkServices(config),
    ...checkBlog(surroundings(hexo)),
    ...missingImages(documentsOf(hexo), files, readPicture, { root, url }),
    ...checkLanguage(hexo),
  ]
}
