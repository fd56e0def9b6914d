import type { Behaviour } from '../behaviour'
import { inScript, showScript, siteScript, wantedScript, wantScript } from '../chinese/script'
import { clientData } from '../client-data'
import { globalOf } from '../global-of'
import { tell } from '../messages'

/** Changes between traditional and simplified Chinese, and keeps what the reader chose. */
export const mount: Behaviour['mount'] = (button, signal) => {
  const { delay = 0, leadsTo } = clientData().translate ?? {}
  const show = async () => {
    const script = wantedScript()
    if (leadsTo) button.textContent = leadsTo[script === 1 ? 2 : 1]
    await showScript(script, signal)
  }
  const change = async () => {
    const script = wantedScript() === 1 ? 2 : 1
    wantScript(script)
    await show()
    void tell(script === 1 ? 'chs_to_cht' : 'cht_to_chs')
  }
  button.addEventListener('click', () => void change(), { signal })

  // The reader may choose in another tab, or one page later.
  addEventListener('storage', () => void show(), { signal })
  addEventListener('pageshow', ({ persisted }) => persisted && void show(), { signal })
  tellOtherScripts(change, show)
  if (wantedScript() !== siteScript()) setTimeout(() => signal.aborted || void show(), delay)
}

/** On blogs with scripts of their own, Butterfly's functions are there, under its names. */
function tellOtherScripts(translatePage: () => unknown, translateInitialization: () => unknown) {
  Object.assign(globalOf<object | undefined>('translateFn') ?? {}, {
    translatePage,
    translateInitialization,
    Traditionalized: (text: string) => inScript(text, 1),
    Simplized: (text: string) => inScript(text, 2),
  })
}
