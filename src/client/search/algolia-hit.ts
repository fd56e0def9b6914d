import { element } from '../element'

/** What hexo-algolia and hexo-algoliasearch upload of a post. */
export interface AlgoliaRecord {
  readonly title?: string
  readonly permalink?: string
  readonly path?: string
  readonly contentStripTruncate?: string
  readonly contentStrip?: string
  readonly content?: string
  readonly _highlightResult?: { readonly [field: string]: { readonly value?: string } | undefined }
  readonly _snippetResult?: { readonly [field: string]: { readonly value?: string } | undefined }
}

/** The first of them that a record has is shown below its title. */
export const CONTENTS = ['contentStripTruncate', 'contentStrip', 'content'] as const

/** Algolia puts them around what was found; no text has them, and they are not HTML. */
export const OPENING = '\u0002'
export const CLOSING = '\u0003'

/** One result. */
export function algoliaHit(record: AlgoliaRecord, root: URL, untitled: string): HTMLLIElement {
  const field = CONTENTS.find(name => record[name])
  const content =
    field &&
    (record._snippetResult?.[field]?.value ?? record._highlightResult?.[field]?.value ?? record[field])
  return element(
    'li',
    { class: 'ais-Hits-item' },
    element(
      'a',
      { href: record.permalink ?? new URL(record.path ?? '', root).href, class: 'algolia-hit-item-link' },
      element(
        'span',
        { class: 'algolia-hits-item-title' },
        ...marked(record._highlightResult?.title?.value || record.title || untitled),
      ),
      ...(content
        ? [element('div', { class: 'algolia-hit-item-content' }, ...marked(content.slice(0, LENGTH)))]
        : []),
    ),
  )
}

/** Where an index makes no snippets, this much of a content is shown. */
const LENGTH = 400

const PIECES = new RegExp(`${OPENING}([^${CLOSING}]*)${CLOSING}?`)

/** Text with what was found in marks. */
const marked = (text: string): (Node | string)[] =>
  text
    .split(PIECES)
    .map((piece, place) => (place % 2 === 1 ? element('mark', { class: 'search-keyword' }, piece) : piece))
