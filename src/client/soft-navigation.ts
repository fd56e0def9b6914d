import Swup from 'swup'
import type { SoftNavigation } from '../pages/browser/soft-navigation'
import { fetchAhead } from './fetch-ahead'
import type { PageViews } from './navigation'
import { announcer, takeFocus } from './soft-navigation/arrival'
import { addStylesheets, takeHead } from './soft-navigation/head'
import { isLeftToBrowser } from './soft-navigation/links'
import { fits, replaceParts } from './soft-navigation/parts'
import { repeatScripts, runScripts } from './soft-navigation/scripts'
import { rememberScroll } from './soft-navigation/scroll-memory'
import { wantsCalm } from './wants-calm'

/** Changes pages without loading all of them anew. What fails or does not fit is loaded by the browser as ever. */
export function start({ exclude, notFound }: SoftNavigation, views: PageViews) {
  const swup = new Swup({
    containers: [],
    animationSelector: false,
    native: true,
    ignoreVisit: (_, { el, event } = {}) => isLeftToBrowser(exclude, el, event),
    // Anchors on a page are the browser's own, and their entries in the history know nothing of swup.
    skipPopStateHandling: () => false,
  })
  tellOfVisits(swup)
  loadPages(swup, notFound)
  showPages(swup, views)
  fetchAhead(address => keep(swup, address))
}

/** The events of the library that Butterfly uses, and the state that screen readers ask for. */
function tellOfVisits({ hooks }: Swup) {
  const busy = (is: boolean) => {
    document.documentElement.ariaBusy = is ? 'true' : null
  }
  hooks.on('visit:start', () => {
    busy(true)
    tell('pjax:send')
  })
  hooks.on('page:view', () => tell('pjax:complete', 'pjax:success'))
  hooks.before('visit:fail', () => tell('pjax:error'))
  for (const end of ['visit:end', 'visit:abort', 'visit:fail'] as const) hooks.on(end, () => busy(false))
}

function tell(...events: readonly string[]) {
  for (const event of events) document.dispatchEvent(new Event(event, { bubbles: true }))
}

function loadPages({ hooks }: Swup, notFound: string | undefined) {
  hooks.replace('fetch:request', async (visit, args, load) => {
    const response = (await load?.(visit, args)) as Response
    if (response.ok) return response
    tell('pjax:error')
    if (response.status === 404 && notFound) return inPlaceOf(response, await fetch(notFound))
    visit.ignore()
    return response
  })
  hooks.on('page:load', (visit, { page }) => {
    if (page && !fits(page.html)) visit.ignore()
  })
}

/** Another content for the same address. */
const inPlaceOf = async ({ url, status }: Response, other: Response) =>
  Object.defineProperty(new Response(await other.text(), { status }), 'url', { value: url })

function showPages({ hooks }: Swup, views: PageViews) {
  const scroll = rememberScroll()
  const announce = announcer()
  let view = new AbortController()

  hooks.on('visit:start', ({ animation, history }) => {
    animation.wait = true
    animation.animate &&= !wantsCalm().matches
    scroll.leave({ byHistory: history.popstate })
  })
  hooks.before('visit:transition', ({ to }) => to.document && addStylesheets(to.document))
  hooks.replace('content:replace', ({ to }) => {
    if (!to.document) return
    view.abort()
    view = new AbortController()
    views.leave()
    takeHead(to.document)
    const parts = replaceParts(to.document)
    views.show()
    void runScripts(parts, view.signal)
    repeatScripts(parts)
  })
  hooks.replace('content:scroll', ({ history, to }) => {
    takeFocus()
    scroll.arrive({ byHistory: history.popstate, hash: to.hash })
    announce(document.title)
    return true
  })
}

/** Keeps a page for the visit that may follow. */
async function keep({ cache }: Swup, address: string) {
  const { pathname, search } = new URL(address)
  const url = pathname + search
  if (cache.has(url)) return
  const response = await fetch(address).catch(() => undefined)
  if (response?.ok && response.url === address) cache.set(url, { url, html: await response.text() })
}
