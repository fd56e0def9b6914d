import type { Behaviour } from '../behaviour'
import { idle } from '../idle'
import { loadScript } from '../load-script'

/** Milliseconds. */
const PATIENCE = 8000

/** Asks the visitor counter when nothing else is to do, and drops the numbers that it does not deliver. */
export const mount: Behaviour['mount'] = async (card, signal) => {
  await idle()
  const { counterSrc } = card.dataset
  if (signal.aborted || !counterSrc) return
  const timer = setTimeout(dropEmptyCounters, PATIENCE)
  signal.addEventListener('abort', () => clearTimeout(timer))
  await loadScript(counterSrc).catch(() => signal.aborted || dropEmptyCounters())
}

function dropEmptyCounters() {
  for (const value of document.querySelectorAll('[id^="busuanzi_value_"]')) {
    if (value.textContent?.trim()) continue
    const item = value.closest('.webinfo-item, .post-meta-pv-cv')
    const before = item?.previousElementSibling
    if (before?.matches('.post-meta-separator')) before.remove()
    item?.remove()
  }
}
