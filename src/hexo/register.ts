import type Hexo from 'hexo'
import { checkBlog } from '../config/check-blog'
import { checkServices } from '../config/check-services'
import { checkSite } from '../config/check-site'
import { type LoadedConfig, loadConfig } from '../config/load'
import type { Config } from '../config/schema'
import { pageView } from '../pages/view'
import type { PageFacts } from '../site/facts'
import type { Site } from '../site/site'
import { type MadeAssets, makeAssets, readIcons } from './assets'
import { blogFiles } from './blog-files'
import { blogServer } from './blog-server'
import { namingBrokenPages } from './broken-page'
import { registerConsole } from './console'
import { countFailedFiles } from './failed-files'
import { fillGaps } from './fill-gaps'
import { setGenerateDefaults } from './generate-defaults'
import { imageSizes } from './image-sizes'
import { languagesOf } from './languages'
import { registerMath } from './math'
import { documentsOf, missingImages } from './missing-images'
import { notFoundPage } from './not-found-page'
import { pageFactsMaker } from './page-facts'
import { painted } from './painted'
import { type PartPrinter, partPrinter } from './print-part'
import { readData } from './read-data'
import { readPage } from './read-page'
import { pictureReader, type ReadPicture } from './read-picture'
import { readSite } from './read-site'
import { provideStylus } from './renderers'
import { searchIndex } from './search-index'
import { checkLanguage, siteFiles } from './site-files'
import { spareLibraries } from './spare-libraries'
import { surroundings } from './surroundings'
import { registerTags, tagsInBlog } from './tags'
import { tellProblems } from './tell-problems'
import { registerTemplates, templateRenderer } from './templates'
import { usedIcons } from './used-icons'
import { watchConfig } from './watch-config'

/** Hexo renders posts at priority 10: tag plugins need the config by then, and the site is there afterwards. */
const BEFORE_POSTS = 5
const AFTER_POSTS = 15

/** Hexo looks up the words of a page at priority 10. */
const BEFORE_WORDS = 5

/** What one generation works with. */
interface Blog {
  readonly config: Config
  readonly site: Site
  readonly assets: MadeAssets
  readonly print: PartPrinter
  readonly factsOf: (locals: any) => PageFacts
  readonly readPicture: ReadPicture
}

/** Hangs the theme into Hexo. */
export function register(hexo: Hexo, packageDir: string) {
  const { filter, generator } = hexo.extend
  const catalogue = readIcons(packageDir)
  const languages = languagesOf(hexo)
  let loaded: LoadedConfig
  let blog: Blog

  const lostFormulas = registerMath(hexo, () => loaded?.config)
  const server = blogServer(hexo)
  watchConfig(hexo, server)
  countFailedFiles(hexo)
  setGenerateDefaults(hexo)
  registerConsole(hexo)
  const tagProblems = registerTags(hexo)

  filter.register('after_init', async () => {
    await fillGaps(hexo, packageDir)
    spareLibraries(hexo)
    provideStylus(hexo, packageDir)
    registerTemplates(
      hexo,
      packageDir,
      namingBrokenPages((template, locals) => renderPage(hexo, blog, template, locals), server),
    )
  })

  filter.register(
    'before_generate',
    () => {
      loaded = loadConfig(hexo.config.theme_config)
      hexo.theme.config = loaded.resolved
    },
    BEFORE_POSTS,
  )

  filter.register(
    'before_generate',
    async () => {
      const { config, problems } = loaded
      for (const written of [hexo.config.language].flat()) languages.understand(written)
      const { data, mistakes } = await readData(hexo)
      const files = blogFiles(hexo)
      const { root, url, post_asset_folder } = hexo.config
      const readPicture = pictureReader({ ...files, root, assetFolders: Boolean(post_asset_folder) })
      const site = readSite(hexo, config, data, readPicture)
      const icons = { ...usedIcons(hexo, config, site), catalogue }
      const used = { painted: painted(hexo, site, readPicture), icons, tags: tagsInBlog(hexo, site) }
      const assets = await makeAssets(hexo, packageDir, config, used)
      blog = {
        config,
        site,
        assets,
        factsOf: pageFactsMaker(hexo, site, imageSizes({ root, url }, files), languages),
        readPicture,
        print: partPrinter(templateRenderer(packageDir), !hexo.config.relative_link),
      }
      await tellProblems(hexo, [
        ...problems,
        ...checkSite(config, siteFiles(files, catalogue)),
        ...checkServices(config),
        ...checkBlog(surroundings(hexo)),
        ...lostFormulas(),
        ...missingImages(documentsOf(hexo), files, readPicture, { root, url }),
        ...tagProblems(config, site),
        ...checkLanguage(hexo),
      ])
      for (const { source, problems } of mistakes) await tellProblems(hexo, problems, [source])
    },
    AFTER_POSTS,
  )

  filter.register(
    'template_locals',
    ({ page }: any) => languages.understand(page.lang ?? page.language),
    BEFORE_WORDS,
  )

  generator.register('butterfly', () => [...blog.assets.files])
  const index = searchIndex(hexo)
  generator.register('butterfly-search', () => index(blog.config, blog.site))
  generator.register('butterfly-not-found', () => notFoundPage(hexo, blog.config))
}

/** The HTML of a page. */
function renderPage(
  hexo: Hexo,
  { config, site, assets, print, factsOf, readPicture }: Blog,
  template: string,
  locals: any,
): string {
  const facts = factsOf(locals)
  const page = readPage(hexo, site, locals, readPicture)
  return print.template(template, {
    view: pageView(config, page, facts, assets, print.forLanguage(facts.language)),
  })
}
