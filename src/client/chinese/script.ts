import type { Script } from '../../pages/browser/translation'
import { clientData } from '../client-data'
import { eitherSignal } from '../either-signal'
import { readStored, store } from '../storage'
import { converter, cutsChineseWord, readDictionary } from './convert'
import { restorePage, rewritePage } from './page-words'

const KEY = 'translate-chn-cht'
const page = document.documentElement

/** The language that the page came with. Soft navigation asks for it too. */
const ownLanguage = page.lang
page.dataset.siteLanguage = ownLanguage

/** The script that the site is written in. */
export const siteScript = (): Script => clientData().translate?.script ?? 2

/** For browsers that forbid storage. */
let wanted: Script | undefined

function chosenScript(): Script | undefined {
  const value = readStored(() => localStorage, KEY)
  return value === 1 || value === 2 ? value : undefined
}

/** The script that the reader wants; at first that of the site. */
export const wantedScript = (): Script => chosenScript() ?? wanted ?? siteScript()

/** Remembers what the reader wants, under Butterfly's name. */
export function wantScript(script: Script) {
  wanted = script
  store(() => localStorage, KEY, script)
}

const inHongKong = (language = '') => /^zh(-hant)?-(hk|mo)/i.test(language)

/** Simplified sites become what the reader writes at home, traditional ones are read as what they are. */
const DICTIONARIES = {
  1: () =>
    inHongKong(navigator.languages.find(language => /^zh/i.test(language)))
      ? { language: 'zh-HK', load: () => import('./to-hong-kong') }
      : { language: 'zh-TW', load: () => import('./to-taiwan') },
  2: () => ({
    language: 'zh-CN',
    load: () => (inHongKong(ownLanguage) ? import('./from-hong-kong') : import('./from-taiwan')),
  }),
}

let convert: ((text: string) => string) | undefined
let shown: AbortController | undefined

/** Writes the page in a script, until `signal` aborts. The dictionary is loaded when it is first needed. */
export async function showScript(script: Script, signal: AbortSignal) {
  if (script === siteScript()) {
    shown?.abort()
    restorePage()
    page.lang = ownLanguage
    return
  }
  const { language, load } = DICTIONARIES[script]()
  convert ??= converter(readDictionary((await load()).default), cutsChineseWord)
  if (signal.aborted || wantedScript() !== script) return
  // Others may have waited for the same dictionary.
  shown?.abort()
  shown = new AbortController()
  rewritePage(convert, eitherSignal(signal, shown.signal))
  // A site in another language stays in that language, whatever it quotes.
  if (/^zh/i.test(ownLanguage)) page.lang = language
}

/** A text in a script; as it is when the dictionary has not been loaded, or when it is written that way. */
export const inScript = (text: string, script: Script): string =>
  script === siteScript() ? text : (convert?.(text) ?? text)
