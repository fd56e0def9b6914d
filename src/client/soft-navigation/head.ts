/** What in the head belongs to one page. The colour of the browser's bar follows the reader's scheme. */
const OWN =
  'meta[name]:not([name=viewport], [name=theme-color]), meta[property], script[type="application/ld+json"], ' +
  'link:is([rel=canonical], [rel=alternate], [rel=prev], [rel=next], [rel=preload])'

/** Gives the document the title and the descriptions of another page. */
export function takeHead({ head, title }: Document) {
  document.title = title
  const next = [...head.querySelectorAll(OWN)]
  const before = [...document.head.querySelectorAll(OWN)]
  const lacks = (list: readonly Element[], element: Element) => !list.some(one => one.isEqualNode(element))
  for (const element of before) if (lacks(next, element)) element.remove()
  const added = next.filter(element => lacks(before, element))
  document.head.append(...added.map(element => document.importNode(element, true)))
}

const SHEETS = 'link[rel~=stylesheet][href]'

/** Adds the style sheets that another page has and this one lacks, in their order, and waits for them. */
export async function addStylesheets({ head }: Document) {
  const known = new Map(linksIn(document).map(link => [link.href, link]))
  let place: Element | null = null
  const loading: Promise<void>[] = []
  for (const link of linksIn(head)) {
    const old = known.get(link.href)
    if (!old) {
      const added: HTMLLinkElement = document.importNode(link)
      loading.push(loaded(added))
      if (place) place.after(added)
      else document.head.append(added)
    }
    place = old ?? document.head.lastElementChild
  }
  await Promise.all(loading)
}

const linksIn = (root: ParentNode) => [...root.querySelectorAll<HTMLLinkElement>(SHEETS)]

/** Milliseconds after which a page is shown without its style. */
const PATIENCE = 4000

const loaded = (link: HTMLLinkElement) =>
  new Promise<void>(resolve => {
    for (const type of ['load', 'error']) link.addEventListener(type, () => resolve(), { once: true })
    setTimeout(resolve, PATIENCE)
  })
