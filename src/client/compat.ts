/**
 * The interface of Butterfly for scripts that blogs and plugins bring along: `btf`, `globalFn`, `GLOBAL_CONFIG` and
 * others. A script of its own that runs before theirs. It meets the rest of our code in events and attributes alone.
 */
import type { GlobalConfig, PageConfig } from '../pages/browser/global-config'
import { showColourScheme } from './colour-scheme'
import { elements } from './compat/elements'
import { addGlobalFn, forgetNameless, removeGlobalFnEvent, runGlobalFn } from './compat/global-events'
import { loadOnce } from './compat/load-once'
import { debounce, rafThrottle, throttle } from './compat/pacing'
import { places } from './compat/places'
import { saveToLocal } from './compat/saved'
import { NEW_TEXT } from './navigation'
import { DAY, relativeDate } from './relative-date'
import { onSchemeChange } from './scheme-changes'
import { showToast } from './toast'

const read = (id: string) => JSON.parse(document.getElementById(id)?.textContent ?? '{}')

const config: GlobalConfig = read('global-config')
const pageConfig = (): PageConfig => read('config-diff')
const page = document.documentElement

const lookAgain = () => void dispatchEvent(new Event(NEW_TEXT))
const addFn = addGlobalFn(config.pjax)

const btf = {
  ...elements,
  ...places,
  ...loadOnce,
  debounce,
  throttle,
  rafThrottle,
  saveToLocal: saveToLocal(() => localStorage),
  addGlobalFn: addFn,
  removeGlobalFnEvent,
  loadLightbox(images: Iterable<Element> = []) {
    for (const image of images) image.classList.add('enlargeable')
    lookAgain()
  },
  snackbarShow(text: string, _showAction = false, duration = 2000) {
    if (config.Snackbar) showToast(text, duration)
  },
  /** In whole days; with `more`, in words. */
  diffDate(date: string | number | Date, more = false): number | string {
    const then = new Date(date)
    const age = Date.now() - then.getTime()
    if (!more) return Math.floor(age / DAY)
    return relativeDate(age, config.dateSuffix) ?? then.toISOString().slice(0, 10)
  },
  addEventListenerPjax(
    target: EventTarget,
    event: string,
    listener: EventListener,
    options: AddEventListenerOptions | boolean = false,
  ) {
    target.addEventListener(event, listener, options)
    addFn('pjaxSendOnce', () => target.removeEventListener(event, listener, options))
  },
  ...(page.dataset.darkmode !== undefined && {
    activateDarkMode: () => showColourScheme('dark'),
    activateLightMode: () => showColourScheme('light'),
  }),
}

/** What users call of the library that Butterfly changes pages with. Links are followed wherever they come from. */
const pjax = {
  loadUrl(address: string) {
    const link = Object.assign(document.createElement('a'), { href: address, hidden: true })
    document.body.append(link)
    link.click()
    link.remove()
  },
  reload: () => location.reload(),
  refresh() {},
}

const nothing = () => {}

Object.assign(globalThis, {
  btf,
  globalFn: {},
  GLOBAL_CONFIG: config,
  fancyboxRun: lookAgain,
  loadMermaid: lookAgain,
  loadChartJS: lookAgain,
  // Browsers load images late by themselves.
  lazyLoadInstance: { update: nothing, load: nothing, loadAll: nothing, destroy: nothing },
  translateFn: {
    translatePage: () => document.getElementById('translateLink')?.click(),
    translateInitialization: nothing,
  },
  ...(config.pjax && { pjax }),
})

// Scripts of a new page read it before anybody hears that the page is there.
Object.defineProperty(globalThis, 'GLOBAL_CONFIG_SITE', { get: pageConfig, configurable: true })

document.addEventListener('pjax:send', () => {
  removeGlobalFnEvent('pjaxSendOnce')
  forgetNameless('themeChange')
  runGlobalFn('pjaxSend')
})
document.addEventListener('pjax:complete', () => {
  removeGlobalFnEvent('pjaxCompleteOnce')
  runGlobalFn('pjaxComplete')
})
addEventListener('hexo-blog-decrypt', () => runGlobalFn('encrypt'))

let shown = page.dataset.theme
onSchemeChange(() => {
  if (shown === page.dataset.theme) return
  shown = page.dataset.theme
  runGlobalFn('themeChange', shown)
})
