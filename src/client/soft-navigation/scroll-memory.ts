/** Milliseconds without scrolling after which the place is remembered. */
const PAUSE = 100

/** Keeps in each entry of the history how far its page was scrolled. */
export function rememberScroll() {
  let timer: ReturnType<typeof setTimeout> | undefined
  let leaving = false

  const save = () => history.replaceState({ ...history.state, top: scrollY }, '')
  const forget = () => clearTimeout(timer)
  const saveSoon = () => {
    forget()
    if (!leaving) timer = setTimeout(save, PAUSE)
  }
  addEventListener('scroll', saveSoon, { passive: true })
  // The entry is another one from now on.
  addEventListener('popstate', forget)

  return {
    /** `byHistory`: the reader goes back or forward, and the entry of this page is no longer the current one. */
    leave({ byHistory }: { byHistory: boolean }) {
      if (!byHistory) save()
      forget()
      leaving = true
    },
    arrive({ byHistory, hash }: { byHistory: boolean; hash: string | undefined }) {
      leaving = false
      const saved: unknown = byHistory ? history.state?.top : undefined
      scrollTo({ top: typeof saved === 'number' ? saved : 0, behavior: 'instant' })
      // To follow it anew makes the browser do all that an anchor asks for.
      if (hash && saved === undefined) location.replace(location.href)
    },
  }
}
