import type Hexo from 'hexo'
import type { PageFacts } from '../site/facts'
import type { Site } from '../site/site'

/** Collects what a page may know from the locals and helpers that Hexo binds to it. */
export function pageFacts({ extend }: Hexo, site: Site, locals: any): PageFacts {
  const dateHelper = extend.helper.get('date').bind(locals)
  const link = extend.helper.get('url_for').bind(locals) as (path: string) => string
  const absolute = extend.helper.get('full_url_for').bind(locals) as (path: string) => string
  return {
    site,
    language: languageTag(locals.page.lang),
    link: path => link(path),
    url: path => absolute(path),
    size: () => undefined,
    date: (time, format) => dateHelper(new Date(time), format),
    t: (key, ...values) => locals.__(key, ...values),
  }
}

/** BCP 47 writes `zh-TW`, where Hexo's users also write `zh_TW` and `default`. */
export const languageTag = (language: unknown): string =>
  typeof language === 'string' && language !== 'default' ? language.replaceAll('_', '-') : 'en'
