import type Hexo from 'hexo'
import type { PageFacts } from '../site/facts'
import type { Site } from '../site/site'
import type { SizeOf } from './image-sizes'

/**
 * Collects what a page may know from the locals and helpers that Hexo binds to it. Pages of one language share their
 * words, dates and links: a list of posts is made of the same ones again and again.
 */
export function pageFactsMaker(hexo: Hexo, site: Site, sizeOf: SizeOf): (locals: any) => PageFacts {
  const languages = new Map<string, Shared>()
  const { relative_link } = hexo.config
  return locals => {
    const { lang } = locals.page
    const shared = languages.get(lang) ?? sharedFacts(locals)
    languages.set(lang, shared)
    return {
      ...shared,
      site,
      link: relative_link ? path => locals.url_for(path) : shared.link,
      size: src => sizeOf(src, locals.path),
    }
  }
}

type Shared = Pick<PageFacts, 'language' | 'link' | 'url' | 'date' | 't'>

/** Hexo binds its helpers to a page; those of the first one serve all pages of its language. */
const sharedFacts = ({ page, url_for, full_url_for, date, __: translate }: any): Shared => {
  const words = remember((key: string) => translate(key) as string)
  return {
    language: languageTag(page.lang),
    link: remember(url_for),
    url: remember(full_url_for),
    date: remember((time: number, format?: string) => date(new Date(time), format)),
    t: (key, ...values) => (values.length > 0 ? translate(key, ...values) : words(key)),
  }
}

/** Keeps the results of a pure function. */
function remember<First, Result>(ask: (first: First, second?: string) => Result) {
  const known = new Map<unknown, Result>()
  return (first: First, second?: string): Result => {
    const key = second === undefined ? first : `${first} ${second}`
    const result = known.get(key) ?? ask(first, second)
    known.set(key, result)
    return result
  }
}

/** BCP 47 writes `zh-TW`, where Hexo's users also write `zh_TW` and `default`. */
export const languageTag = (language: unknown): string =>
  typeof language === 'string' && language !== 'default' ? language.replaceAll('_', '-') : 'en'
