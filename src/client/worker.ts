import type { WorkerSettings } from '../pages/browser/app'
import { cachesOf } from './worker/caches-of'

/** What the worker knows of the blog is written before it at generation. */
declare const butterflyApp: WorkerSettings

declare const self: {
  readonly registration: ServiceWorkerRegistration
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void
}

interface LastingEvent {
  waitUntil(work: Promise<unknown>): void
}

interface FetchEvent extends LastingEvent {
  readonly request: Request
  /** The page, when the browser has asked for it while the worker was starting. */
  readonly preloadResponse: Promise<Response | undefined>
  respondWith(answer: Promise<Response>): void
}

/** How many pages are kept; those that were read longest ago go first. */
const MOST_PAGES = 60

const SEARCH_INDEX = 'search-index/'

/** Where blogs have programs to write with. */
const ADMIN = 'admin/'

const { version, first, lasting, offline } = butterflyApp
const { scope } = self.registration
const OWN = cachesOf(scope)
const lastingPaths = new Set([...first, ...lasting])
const openCache = () => caches.open(OWN + version)

self.addEventListener('install', event => event.waitUntil(prepare()))
self.addEventListener('activate', event => event.waitUntil(takeOver()))
self.addEventListener('fetch', event => {
  const answer = answerTo(event)
  if (answer) event.respondWith(answer)
})

/** Does not wait until old pages are closed: they load their parts by names that no newer part takes over. */
async function prepare() {
  const cache = await openCache()
  await cache.addAll([...first.map(path => scope + path), new Request(scope + offline, { cache: 'reload' })])
  await self.skipWaiting()
}

async function takeOver() {
  const old = (await caches.keys()).filter(name => name.startsWith(OWN) && name !== OWN + version)
  await Promise.all(old.map(name => caches.delete(name)))
  await self.registration.navigationPreload?.enable()
  await self.clients.claim()
}

/** Undefined leaves a request to the browser: other sites, images, media, and everything that is sent. */
function answerTo(event: FetchEvent): Promise<Response> | undefined {
  const { request } = event
  if (request.method !== 'GET' || !request.url.startsWith(scope) || request.headers.has('range')) return
  const { pathname, searchParams } = new URL(request.url)
  const path = pathname.slice(new URL(scope).pathname.length)
  if (path.startsWith(ADMIN)) return
  if (lastingPaths.has(path)) return fromCache(request)
  if (path.startsWith(SEARCH_INDEX)) return searchParams.has('v') ? fromCache(request) : fromNetwork(event)
  if (request.mode === 'navigate') return fromNetwork(event).catch(whenOffline)
  // Pages that change softly ask so.
  return request.headers.get('accept')?.startsWith('text/html') ? fromNetwork(event) : undefined
}

async function fromCache(request: Request): Promise<Response> {
  const cache = await openCache()
  const kept = await cache.match(request, { ignoreVary: true })
  if (kept) return kept
  const response = await fetch(request)
  if (isWhole(response)) await cache.put(request, response.clone())
  return response
}

/** What comes from the host counts; what is kept stands in for it. Pages of static sites know no queries. */
async function fromNetwork(event: FetchEvent): Promise<Response> {
  const { request } = event
  const address = request.url.replace(/[?#].*/, '')
  try {
    const response = (await event.preloadResponse) ?? (await fetch(request))
    if (isWhole(response)) event.waitUntil(keep(address, response.clone()))
    return response
  } catch (failure) {
    const kept = await (await openCache()).match(address, { ignoreVary: true })
    if (kept) return kept
    throw failure
  }
}

const isWhole = ({ status, redirected, type }: Response) => status === 200 && !redirected && type === 'basic'

async function whenOffline(): Promise<Response> {
  return (await (await openCache()).match(scope + offline)) ?? Response.error()
}

/** Puts a page at the end of the cache. */
async function keep(address: string, response: Response) {
  const cache = await openCache()
  await cache.delete(address)
  await cache.put(address, response)
  const pages = (await cache.keys()).filter(isPage)
  await Promise.all(pages.slice(0, -MOST_PAGES).map(page => cache.delete(page)))
}

function isPage({ url }: Request): boolean {
  const path = url.slice(scope.length).replace(/\?.*/, '')
  return path !== offline && !lastingPaths.has(path) && !path.startsWith(SEARCH_INDEX)
}
