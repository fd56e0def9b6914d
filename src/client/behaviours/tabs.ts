import type { Behaviour } from '../behaviour'
import { idInHash } from '../id-in-hash'

/** One panel at a time, with the roles and keys that WAI-ARIA describes for tabs. */
export const mount: Behaviour['mount'] = (box, signal) => {
  const list = box.querySelector<HTMLElement>(':scope > .nav-tabs')
  const tabs = [...box.querySelectorAll<HTMLElement>(':scope > .nav-tabs > .tab')]
  const panels = [...box.querySelectorAll<HTMLElement>(':scope > .tab-contents > .tab-item-content')]
  if (!list || tabs.length === 0) return
  nameParts(box, list, tabs, panels)

  const open = (opened: number) => {
    for (const [index, tab] of tabs.entries()) {
      tab.ariaSelected = String(index === opened)
      // The arrow keys lead to the others.
      tab.tabIndex = index === Math.max(opened, 0) ? 0 : -1
      for (const part of [tab, panels[index]]) part?.classList.toggle('active', index === opened)
    }
    list.classList.toggle('no-default', opened < 0)
  }
  const openTarget = () => {
    const target = document.getElementById(idInHash(location.hash))
    const index = panels.findIndex(panel => panel.contains(target))
    // The browser itself leads to what can be seen.
    if (index < 0 || tabs[index]?.classList.contains('active')) return
    open(index)
    target?.scrollIntoView()
  }

  open(tabs.findIndex(tab => tab.classList.contains('active')))
  openTarget()
  addEventListener('hashchange', openTarget, { signal })
  for (const [index, tab] of tabs.entries()) tab.addEventListener('click', () => open(index), { signal })
  list.addEventListener(
    'keydown',
    event => {
      const wanted = wantedTab(event.key, tabs.indexOf(event.target as HTMLElement), tabs.length, list)
      if (wanted === undefined) return
      event.preventDefault()
      open(wanted)
      tabs[wanted]?.focus()
    },
    { signal },
  )
  box
    .querySelector(':scope > .tab-to-top > button')
    ?.addEventListener('click', () => box.scrollIntoView({ block: 'start' }), { signal })
}

/** Screen readers need to know which panel belongs to which tab. */
function nameParts(box: Element, list: Element, tabs: readonly Element[], panels: readonly HTMLElement[]) {
  const number = [...document.querySelectorAll('.tabs')].indexOf(box)
  list.role = 'tablist'
  for (const [index, tab] of tabs.entries()) {
    const panel = panels[index]
    tab.role = 'tab'
    tab.id ||= `tab-${number}-${index}`
    if (!panel) continue
    panel.role = 'tabpanel'
    panel.id ||= `tab-panel-${number}-${index}`
    panel.tabIndex = 0
    panel.setAttribute('aria-labelledby', tab.id)
    tab.setAttribute('aria-controls', panel.id)
  }
}

/** The tab that a key leads to. */
function wantedTab(key: string, from: number, count: number, list: Element): number | undefined {
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  const forward = getComputedStyle(list).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined
  return (from + (key === forward ? 1 : -1) + count) % count
}
