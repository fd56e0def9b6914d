import type Hexo from 'hexo'
import type { LoadedConfig } from '../config/load'
import type { Config } from '../config/schema'
import { hostsInUse } from '../pages/services/preconnects'
import { pageView } from '../pages/view'
import type { IconCatalogue } from '../parts/icons/catalogue'
import type { PageFacts } from '../site/facts'
import { hostOf } from '../site/hosts'
import type { Site } from '../site/site'
import { type MadeAssets, makeAssets } from './files/assets'
import { librariesOf } from './files/library-shelf'
import { formulasInBlog } from './files/math-files'
import { type BlogImages, blogImages } from './images'
import { usedImages } from './images/used-images'
import { type PartPrinter, partPrinter } from './print/print-part'
import { templateRenderer } from './print/templates'
import { type BlogFiles, blogFiles } from './read/blog-files'
import { contentsOf } from './read/contents'
import { imageSizes } from './read/image-sizes'
import type { Languages } from './read/languages'
import { pageFactsMaker } from './read/page-facts'
import { painted } from './read/painted'
import { readData } from './read/read-data'
import { readPage } from './read/read-page'
import { pictureReader, type ReadPicture } from './read/read-picture'
import { readSite } from './read/read-site'
import { usedIcons } from './read/used-icons'
import { tagsInBlog } from './texts/tags'

/** What one generation works with. */
export interface Blog {
  readonly config: Config
  readonly site: Site
  readonly files: BlogFiles
  /** Mistakes in the data files, file by file. */
  readonly mistakes: Awaited<ReturnType<typeof readData>>['mistakes']
  readonly assets: MadeAssets
  /** Their smaller versions, when the blog wants such. */
  readonly images: BlogImages | undefined
  readonly print: PartPrinter
  readonly factsOf: (locals: any) => PageFacts
  readonly readPicture: ReadPicture
}

/** Reads the blog once its posts are rendered, and makes what all its pages share. */
export async function makeBlog(
  hexo: Hexo,
  packageDir: string,
  { config }: LoadedConfig,
  catalogue: IconCatalogue,
  languages: Languages,
): Promise<Blog> {
  const { root, url, post_asset_folder, relative_link } = hexo.config
  const { data, mistakes } = await readData(hexo)
  const files = blogFiles(hexo)
  const readPicture = pictureReader({ ...files, root, assetFolders: Boolean(post_asset_folder) })
  const site = readSite(hexo, config, data, readPicture)
  const icons = { ...usedIcons(hexo, config, site), catalogue }
  const contents = contentsOf(hexo, config, site)
  const paint = painted(hexo, site, readPicture)
  const images = config.images.optimize
    ? await blogImages(hexo, packageDir, config.images, usedImages(hexo, config, site, paint.pictures), files)
    : undefined
  const libraries = librariesOf(hexo, config)
  const used = {
    painted: paint,
    tones: images?.tones,
    icons,
    tags: tagsInBlog(hexo, site),
    contents,
    libraries,
    formulas: formulasInBlog(hexo),
  }
  return {
    config,
    site,
    files,
    mistakes,
    images,
    assets: {
      ...(await makeAssets(hexo, packageDir, config, used)),
      hosts: hostsInUse(config, hostOf(url) ?? ''),
    },
    factsOf: pageFactsMaker(
      hexo,
      site,
      { sizeOf: imageSizes({ root, url }, files), versions: images, libraries },
      languages,
    ),
    readPicture,
    print: partPrinter(templateRenderer(packageDir), !relative_link),
  }
}

/** The HTML of a page. `locals` is what Hexo hands to a template. */
export function renderPage(hexo: Hexo, blog: Blog, template: string, locals: any): string {
  const { config, site, assets, print, factsOf, readPicture } = blog
  const facts = factsOf(locals)
  const page = readPage(hexo, site, locals, readPicture)
  return print.template(template, {
    view: pageView(config, page, facts, assets, print.forLanguage(facts.language)),
  })
}
