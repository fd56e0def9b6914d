import type { Page, Route } from 'playwright-core'
import type { Visit } from '../fixtures/browser'

/** What a browser of 2023 does not know, by another name that none knows: in markup, and in selectors. */
const UNKNOWN = [
  [/:has\(/g, ':unknown-has('],
  [/:popover-open/g, ':unknown-open'],
  [/@starting-style/g, '@unknown'],
  [/(?<=[\s["'`])popover(target(action)?)?(?=[\s=>\]"'`])/g, 'unknown-$&'],
] as const

async function rewrite(route: Route) {
  const response = await route.fetch()
  const text = await response.text()
  await route.fulfill({
    response,
    body: UNKNOWN.reduce((text, [known, unknown]) => text.replace(known, unknown), text),
  })
}

/** A page may be closed while something is on its way to it. */
const forget = (page: Page) =>
  page.route(/(\/|\.html|\.css|\.js)$/, route => rewrite(route).catch(() => undefined))

/** A visit with a browser that knows no popovers, no `:has()`, no speculation rules and none of the youngest functions. */
export const OLD_BROWSER: Visit = {
  prepare: forget,
  before: () => {
    for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover'])
      Reflect.deleteProperty(HTMLElement.prototype, name)
    for (const name of ['popoverTargetElement', 'popoverTargetAction'])
      Reflect.deleteProperty(HTMLButtonElement.prototype, name)
    Reflect.deleteProperty(HTMLScriptElement, 'supports')
    Reflect.deleteProperty(AbortSignal, 'any')
    Reflect.deleteProperty(URL, 'canParse')
    Reflect.deleteProperty(Intl, 'Segmenter')
    for (const name of ['toSorted', 'toReversed', 'toSpliced', 'with'])
      Reflect.deleteProperty(Array.prototype, name)
  },
}
