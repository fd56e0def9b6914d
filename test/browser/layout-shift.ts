declare global {
  /** How much of the page has moved by itself: the cumulative layout shift. */
  var shifted: number
}

/** Begins to count before anything is shown: runs in the page before its own scripts. */
export function countShifts() {
  globalThis.shifted = 0
  const count = (entries: PerformanceEntryList) => {
    for (const { value } of entries as (PerformanceEntry & { value: number })[]) shifted += value
  }
  new PerformanceObserver(list => count(list.getEntries())).observe({ type: 'layout-shift', buffered: true })
}
