import { reasonOf } from '../../site/reason'
import type { BlogServer } from '../server/blog-server'
import { errorPage } from '../server/error-page'

type Render<Locals> = (template: string, locals: Locals) => string

/**
 * Says which page cannot be rendered, and ends Hexo with an exit status that says so too: Hexo alone writes an empty
 * file and calls it a success. `hexo server` goes on, and shows the reason in place of the page.
 */
export const namingBrokenPages =
  (render: Render<any>, server?: Pick<BlogServer, 'isRunning' | 'tell'>): Render<any> =>
  (template, locals) => {
    try {
      return render(template, locals)
    } catch (error) {
      const source = locals.page?.source ? ` (source/${locals.page.source})` : ''
      const title = `The page ${locals.path}${source} cannot be rendered`
      if (server?.isRunning()) {
        server.tell(title, error)
        return errorPage(title, reasonOf(error))
      }
      process.exitCode = 1
      throw new Error(`${title}: ${reasonOf(error)}`, { cause: error })
    }
  }
