import { element } from './element'
import { safeAddress } from './entry'

/** What may stand in text from elsewhere. Other elements give way to what they hold. */
const KEPT: ReadonlySet<string> = new Set(
  'a b blockquote br code del em h2 h3 h4 h5 h6 hr i img li ol p pre s span strong sub sup ul'.split(' '),
)
const DROPPED: ReadonlySet<string> = new Set(
  'iframe math noscript object script style svg template textarea title'.split(' '),
)
const ATTRIBUTES = ['alt', 'title', 'href', 'src'] as const

/** HTML from another site without anything that could do more than be read. */
export function safeHtml(html: string): DocumentFragment {
  const fragment = document.createDocumentFragment()
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  fragment.append(...[...body.childNodes].flatMap(copy))
  return fragment
}

function copy(node: Node): (Node | string)[] {
  if (node.nodeType === Node.TEXT_NODE) return [node.textContent ?? '']
  if (!(node instanceof Element) || DROPPED.has(node.localName)) return []
  const children = [...node.childNodes].flatMap(copy)
  if (!KEPT.has(node.localName)) return children
  const attributes = Object.fromEntries(ATTRIBUTES.map(name => [name, attributeOf(node, name)]))
  return [element(node.localName as 'p', attributes, ...children)]
}

function attributeOf(node: Element, name: (typeof ATTRIBUTES)[number]): string | undefined {
  const value = node.getAttribute(name) ?? undefined
  if (name === 'alt') return node.localName === 'img' ? (value ?? '') : undefined
  return name === 'href' || name === 'src' ? safeAddress(value, location.href) : value
}
