import type { Config } from '../../config/schema'
import type { PageFacts } from '../../site/facts'

/** What the browser has to know to change pages without loading all of them anew; undefined when it shall not. */
export const softNavigation = ({ pjax, error_404 }: Config, { link }: Pick<PageFacts, 'link'>) =>
  pjax.enable && !isRelative(link('/'))
    ? {
        exclude: pjax.exclude,
        /** What is shown at addresses that do not exist, unless the host answers with a page of its own. */
        notFound: error_404.enable ? link('/404.html') : undefined,
      }
    : undefined

/** Relative links of what stays on the screen would lead astray from another page. That of the home page is empty. */
const isRelative = (path: string) => !path.startsWith('/')

export type SoftNavigation = NonNullable<ReturnType<typeof softNavigation>>
