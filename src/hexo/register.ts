import type Hexo from 'hexo'
import { type LoadedConfig, loadConfig } from '../config/load'
import { registerConsole } from './console'
import { appFiles } from './files/app-files'
import { type Blog, makeBlog, renderPage } from './make-blog'
import { provideStylus } from './print/renderers'
import { provideViews, registerTemplates } from './print/templates'
import { namingBrokenPages } from './problems/broken-page'
import { countFailedFiles } from './problems/failed-files'
import { findProblems } from './problems/find-problems'
import { withoutLoops } from './problems/loops'
import { explainTagErrors } from './problems/tag-errors'
import { tellProblems } from './problems/tell-problems'
import { languagesOf, setLanguages } from './read/languages'
import { readWordsLate } from './read/late-words'
import { readIcons } from './read/read-icons'
import { fillGaps } from './routes/fill-gaps'
import { setGenerateDefaults } from './routes/generate-defaults'
import { notFoundPage } from './routes/not-found-page'
import { spareLibraries } from './routes/spare-libraries'
import { searchIndex } from './search/search-index'
import { blogServer } from './server/blog-server'
import { watchConfig } from './server/watch-config'
import { registerTexts } from './texts'

/** Hexo renders posts at priority 10, and tag plugins need the config by then. */
const BEFORE_POSTS = 5

/** Hangs the theme into Hexo. */
export function register(hexo: Hexo, packageDir: string) {
  const { filter, generator } = hexo.extend
  const catalogue = readIcons(packageDir)
  readWordsLate(hexo, packageDir)
  const languages = languagesOf(hexo)
  let loaded: LoadedConfig
  let blog: Blog

  const textProblems = registerTexts(hexo, () => loaded?.config)
  setLanguages(hexo, languages)
  const server = blogServer(hexo)
  watchConfig(hexo, server)
  countFailedFiles(hexo, server.miss)
  explainTagErrors(hexo)
  setGenerateDefaults(hexo)
  registerConsole(hexo)

  filter.register('after_init', async () => {
    hexo.config.theme_config = await withoutLoops(hexo, hexo.config.theme_config)
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
      provideViews(hexo)
    },
    BEFORE_POSTS,
  )

  const index = searchIndex(hexo)
  // For its generators Hexo reads all posts from its database anew. What is made before them would have them read twice.
  generator.register('butterfly', async () => {
    for (const written of [hexo.config.language].flat()) languages.understand(written)
    blog = await makeBlog(hexo, packageDir, loaded, catalogue, languages)
    await tellProblems(hexo, [
      ...loaded.problems,
      ...findProblems(hexo, blog, catalogue),
      ...textProblems(blog.config, blog.site),
    ])
    for (const { source, problems } of blog.mistakes) await tellProblems(hexo, problems, [source])
    return [
      ...blog.assets.files,
      ...(await index(blog.config, blog.site)),
      ...(blog.images?.files ?? []),
      ...appFiles(hexo, packageDir, blog),
      ...notFoundPage(hexo, blog.config),
    ]
  })
}
