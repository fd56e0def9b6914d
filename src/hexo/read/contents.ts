import type Hexo from 'hexo'
import type { Config } from '../../config/schema'
import type { Contents } from '../../site/contents'
import { languageTag } from '../../site/languages'
import type { Site } from '../../site/site'
import { documentsOf } from './documents'

/** Generators of Hexo, of ours and of well-known plugins: they make pages of what is known, or no pages. */
const KNOWN_GENERATORS =
  /^(post|page|asset|home|index|archive|category|tag|butterfly.*|atom|rss2|sitemap.*|baidusitemap|json|xml|search|pluginsSrc)$/

/** The filters that Hexo itself lets loose on finished pages. */
const KNOWN_FILTERS = ['externalLinkFilter', 'hexoMetaGeneratorInject']

/** Looks through everything that the pages of the blog can show, as far as it is known before they are made. */
export function contentsOf(hexo: Hexo, config: Config, { moments, widgets }: Site): Contents {
  const documents: any[] = documentsOf(hexo)
  const frame = [...htmlIn(config), ...injected(hexo), ...htmlIn(widgets)]
  const texts = [
    ...frame,
    ...moments.map(({ html }) => html),
    // What hexo-blog-encrypt hides comes to light in the browser.
    ...documents.map(({ origin, content }) => String(origin ?? content ?? '')),
  ]
  const holds = searchOf(texts)
  const unseen = hasUnseenPages(hexo)
  const languages = languagesIn(hexo, documents)
  return {
    holds,
    onEveryPage: searchOf(frame),
    mayHold: markup => unseen || holds(markup),
    says: (option, value) =>
      documents.some(document => (value === undefined ? document[option] : document[option] === value)),
    speaks: isSuch => unseen || languages.some(isSuch),
  }
}

/** Hexo takes the language of a page from its front-matter, its path or the config. */
function languagesIn({ config, theme }: Pick<Hexo, 'config' | 'theme'>, documents: readonly any[]): string[] {
  const known = new Set(theme.i18n.list())
  const inPath = (path: unknown) =>
    String(path ?? '')
      .split('/')
      .filter(part => known.has(part))
  const written = documents.flatMap(({ lang, language, path }) => lang || language || inPath(path))
  return [...new Set([config.language, written].flat())].map(languageTag)
}

/** Looks for markup in texts, and remembers the answers. */
function searchOf(texts: readonly string[]) {
  const found = new Map<string, boolean>()
  let markup: string | undefined
  return (mark: string): boolean => {
    const known = found.get(mark)
    if (known !== undefined) return known
    markup ??= markupIn(texts)
    const answer = markup.includes(mark)
    found.set(mark, answer)
    return answer
  }
}

/** Tags, and scripts with what they do. */
const MARKUP = /<(?:script\b.*?<\/script|[^<]*)>/gis

/** The markup of texts, each tag once: of thousands of posts little is left to look through. */
function markupIn(texts: readonly string[]): string {
  const tags = new Set<string>()
  for (const text of texts) for (const tag of text.match(MARKUP) ?? []) tags.add(tag)
  return [...tags].join('\n')
}

/** The texts with markup in a value. */
function htmlIn(value: unknown): string[] {
  if (typeof value === 'string') return value.includes('<') ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(htmlIn) : []
}

/** What plugins put into every page. */
const injected = ({ extend: { injector } }: Hexo): string[] =>
  Object.values(injector?.list() ?? {}).flatMap(places =>
    Object.values(places).flatMap(set => [...set].map(String)),
  )

/** Whether plugins make or change pages in ways that show only when these are made. */
function hasUnseenPages({ extend: { filter, generator } }: Hexo): boolean {
  const filters = Object.entries(filter.list()).flatMap(([type, list]) =>
    /^_?after_(generate|html_render|render:html|route_render)$/.test(type) ? list : [],
  )
  return (
    Object.keys(generator.list()).some(name => !KNOWN_GENERATORS.test(name)) ||
    filters.some(({ name }: { name: string }) => !KNOWN_FILTERS.includes(name))
  )
}
