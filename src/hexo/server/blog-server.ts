import type { IncomingMessage, ServerResponse } from 'node:http'
import type Hexo from 'hexo'
import { reasonOf } from '../../site/reason'
import { errorPage } from './error-page'

/** What `hexo server` is told of. */
export interface BlogServer {
  isRunning(): boolean
  /** Says on the console what is wrong. */
  tell(title: string, error: unknown): void
  /** Shows what is wrong in place of all pages, until the site is generated again. */
  fail(title: string, error: unknown): void
  /** Shows that a source cannot be read, until Hexo tries again. Its path counts from the folder `source`. */
  miss(path: string, error: unknown): void
}

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

/** Hexo's own middlewares have priority 10. */
const FIRST = 1

/**
 * Keeps `hexo server` running when the site cannot be generated. Hexo alone ends at the first try; later it serves the
 * pages of before, and forgets what was saved while it was busy.
 */
export function blogServer(hexo: Hexo): BlogServer {
  let running = false
  let failure: string | undefined
  const tell: BlogServer['tell'] = (title, error) => hexo.log.error(`${title}: ${reasonOf(error)}`)
  const fail: BlogServer['fail'] = (title, error) => {
    tell(title, error)
    failure = errorPage(title, reasonOf(error))
  }

  const missed = new Map<string, string>()
  const miss: BlogServer['miss'] = (path, error) =>
    missed.set(path, errorPage(`The file source/${path} cannot be read`, reasonOf(error)))
  hexo.source.on('processBefore', ({ path }: { path: string }) => missed.delete(path))

  const answer: Middleware = ({ url = '/' }, response, next) => {
    const page = failure ?? [...missed.values()][0]
    if (page === undefined || !isPage(url)) return next()
    response.writeHead(500, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    response.end(page)
  }

  hexo.extend.filter.register(
    'server_middleware',
    (app: { use(middleware: Middleware): void }) => {
      running = true
      app.use(answer)
      repeatGeneration(hexo, {
        begin: () => {
          failure = undefined
        },
        fail: error => fail('The site cannot be generated', error),
      })
    },
    FIRST,
  )
  return { isRunning: () => running, tell, fail, miss }
}

const isPage = (url: string) => /(\/|\.html?|\/[^./]*)$/.test(url.replace(/[?#].*/, ''))

interface Generation {
  begin(): void
  fail(error: unknown): void
}

/** Hexo has no event for a generation that fails, and skips one that is asked for during another. */
function repeatGeneration(hexo: Hexo, { begin, fail }: Generation) {
  const generate: ((options?: object) => Promise<void>) | undefined = (hexo as any)._generate
  if (!generate) return
  let busy = false
  let again = false
  const attempt = async (options?: object) => {
    begin()
    try {
      await generate.call(hexo, options)
    } catch (error) {
      fail(error)
    }
  }
  ;(hexo as any)._generate = async (options?: object) => {
    again = busy
    if (busy) return
    busy = true
    do {
      again = false
      await attempt(options)
    } while (again)
    busy = false
  }
}
