import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type Hexo from 'hexo'
import {
  MANIFEST,
  OFFLINE_PAGE,
  WORKER,
  type WorkerSettings,
  wantsManifest,
  wantsWorker,
  webManifest,
} from '../../pages/browser/app'
import { hashName } from '../../site/hash'
import { languageTag } from '../../site/languages'
import type { Blog } from '../make-blog'
import { imageSizes } from '../read/image-sizes'

/** What makes the blog an app: its manifest, its service worker, and the page for readers without a connection. */
export function appFiles(hexo: Hexo, packageDir: string, blog: Blog) {
  const { config } = blog
  return [
    ...(wantsManifest(config) ? [{ path: MANIFEST, data: manifestOf(hexo, blog) }] : []),
    ...(wantsWorker(config) ? [offlinePage(hexo), { path: WORKER, data: workerOf(packageDir, blog) }] : []),
  ]
}

const mainLanguage = ({ config }: Pick<Hexo, 'config'>) => [config.language].flat()[0]

function manifestOf(hexo: Hexo, { config, site, files }: Blog): string {
  const { root, url } = hexo.config
  const sizeOf = imageSizes({ root, url }, files)
  const urlFor = hexo.extend.helper.get('url_for')
  const link = (path: string): string => urlFor.call(hexo as any, path, { relative: false })
  const language = languageTag(mainLanguage(hexo))
  return JSON.stringify(webManifest(config, { site, link, language, size: src => sizeOf(src, '') }))
}

/** An ordinary page without pictures, which could not be had. */
function offlinePage(hexo: Hexo) {
  const t = hexo.theme.i18n.__([hexo.config.language].flat())
  const data = {
    title: t('offline.title'),
    content: `<p>${t('offline.text')}</p>`,
    lang: mainLanguage(hexo),
    comments: false,
    aside: false,
    top_img: false,
  }
  return { path: `${OFFLINE_PAGE}index.html`, layout: ['page'], data }
}

/** What the config and the blog's own words change, changes the page that is kept. */
function workerOf(packageDir: string, { config, site, assets }: Blog): string {
  const paths = assets.files.map(({ path }) => path)
  const { every, inner } = assets.stylesheets
  const onEveryPage = [every, inner, assets.script.src, ...(assets.scriptParts ?? []), assets.compat]
  const first = onEveryPage.filter(path => path !== undefined && paths.includes(path)) as string[]
  const lasting = paths.filter(path => !first.includes(path))
  const version = hashName(JSON.stringify([first, lasting, config, site.blog]))
  const settings: WorkerSettings = { version, first, lasting, offline: OFFLINE_PAGE }
  const script = readFileSync(join(packageDir, 'assets/js/_worker.js'), 'utf8')
  return `const butterflyApp=${JSON.stringify(settings)};\n${script}`
}
