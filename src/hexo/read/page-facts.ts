import type Hexo from 'hexo'
import type { PageFacts } from '../../site/facts'
import { languageTag } from '../../site/languages'
import type { Site } from '../../site/site'
import type { BlogImages } from '../images'
import { NOT_FOUND } from '../routes/not-found-page'
import type { SizeOf } from './image-sizes'
import type { Languages } from './languages'

/**
 * Collects what a page may know from the locals and helpers that Hexo binds to it. Pages of one language share their
 * words, dates and links: a list of posts is made of the same ones again and again.
 */
export function pageFactsMaker(
  hexo: Hexo,
  site: Site,
  { sizeOf, versions, libraries }: FilesOfPages,
  { fileOf }: Pick<Languages, 'fileOf'>,
): (locals: any) => PageFacts {
  const languages = new Map<string, Shared>()
  const { relative_link } = hexo.config
  const dateHelper = hexo.extend.helper.get('date')
  /** Hexo's dates know the languages of files alone. */
  const dated = (lang: string): any => ({ page: { lang: fileOf(lang) }, config: hexo.config })
  return locals => {
    const { lang } = locals.page
    const shared = languages.get(lang) ?? sharedFacts(locals, dateHelper.bind(dated(lang)), hexo.config)
    languages.set(lang, shared)
    // That page is shown at any address, so nothing on it can be relative.
    const relative: PageFacts['link'] = path =>
      ELSEWHERE.test(path)
        ? path
        : locals.url_for(path.replace(/^\/(?!\/)/, ''), { relative: locals.path !== NOT_FOUND })
    const link = relative_link ? relative : shared.link
    return {
      ...shared,
      site,
      libraries,
      link,
      size: src => sizeOf(src, locals.path),
      versions: versions && ((src, use) => versions.view(src, locals.path, use, link)),
    }
  }
}

interface FilesOfPages extends Pick<PageFacts, 'libraries'> {
  readonly sizeOf: SizeOf
  readonly versions: BlogImages | undefined
}

type Shared = Pick<PageFacts, 'language' | 'link' | 'url' | 'date' | 't'>

type DateHelper = (date: Date, format?: string) => string

/** What begins with a scheme, such as `mailto:`; Hexo would take it for a folder of the blog. */
const ELSEWHERE = /^[a-z][a-z\d+.-]*:/i

/** A link of which Hexo's two helpers for addresses write all characters alike. */
const PLAIN_LINK = /^\/(?![/.])(?!.*\/\.)[\w/.~%-]*$/

/**
 * The absolute URL of a path. `full_url_for` takes longer than all else that a page asks of Hexo, so a plain link, which is
 * known already, only gets the host in front of it.
 */
function urlOf(
  { full_url_for }: any,
  link: PageFacts['link'],
  { root, relative_link }: Hexo['config'],
): PageFacts['url'] {
  const home: string = full_url_for('/')
  const host = !relative_link && home.endsWith(root) && home.slice(0, -root.length)
  return path => {
    const address = host && !path.includes('%') ? link(path) : ''
    return PLAIN_LINK.test(address) ? host + address : full_url_for(path.replaceAll(LONE_PERCENT, '%25'))
  }
}

/** Hexo cannot read an address with a percent sign that stands for itself, as in `/img/100%.png`. */
const LONE_PERCENT = /%(?![\da-f]{2})/gi

/** Hexo binds its helpers to a page; those of the first one serve all pages of its language. */
const sharedFacts = (locals: any, date: DateHelper, config: Hexo['config']): Shared => {
  const { page, url_for, __: translate } = locals
  const words = remember((key: string) => translate(key) as string)
  const link = remember<string, string>(url_for)
  return {
    language: languageTag(page.lang),
    link,
    url: remember(urlOf(locals, link, config)),
    date: remember((time: number, format?: string) => date(new Date(time), format)),
    t: (key, ...values) => (values.length > 0 ? translate(key, ...values) : words(key)),
  }
}

/** Keeps the results of a pure function. */
function remember<First, Result>(ask: (first: First, second?: string) => Result) {
  const known = new Map<unknown, Result>()
  return (first: First, second?: string): Result => {
    const key = second === undefined ? first : `${first} ${second}`
    const before = known.get(key)
    if (before !== undefined) return before
    const result = ask(first, second)
    known.set(key, result)
    return result
  }
}
