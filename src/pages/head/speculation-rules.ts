import type { Config } from '../../config/schema'
import { jsonForScript } from '../../site/escape'
import type { PageFacts } from '../../site/facts'
import { LEFT_OUT } from '../../site/links-left-out'
import { softNavigation } from '../browser/soft-navigation'

/**
 * Tells browsers which links to fetch ahead (https://html.spec.whatwg.org/multipage/speculative-loading.html). They are
 * not to run the pages: counters would count readers that never come. Who saves data or battery is left alone by the
 * browser itself: https://chromedevtools.github.io/devtools-protocol/tot/Preload/ lists when.
 */
export function speculationRules(config: Config, { link }: Pick<PageFacts, 'link'>): string | undefined {
  if (softNavigation(config, { link })) return undefined
  const pages = `${literal(rootOf(link('/')))}*`
  const where = {
    and: [
      { href_matches: pages },
      { not: { href_matches: `${pages}.((?!html?$)[a-zA-Z]\\w*)` } },
      { not: { selector_matches: LEFT_OUT } },
    ],
  }
  return jsonForScript({ prefetch: [{ where, eagerness: config.instantpage ? 'eager' : 'moderate' }] })
}

/** The text must be the same on every page: a Content Security Policy knows it by its hash. */
const rootOf = (home: string) => (home.startsWith('/') ? home : '/')

/** As a URL pattern says it. */
const literal = (path: string) => path.replace(/[\\+*?:(){}]/g, '\\$&')
