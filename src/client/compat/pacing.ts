type Run = (...values: never[]) => void

/** `btf.debounce`: runs once the calls have paused for `wait` milliseconds, or `immediate`ly before the pause. */
export function debounce<Fn extends Run>(fn: Fn, wait = 0, immediate = false) {
  let timer: ReturnType<typeof setTimeout> | undefined
  return (...values: Parameters<Fn>) => {
    const first = immediate && timer === undefined
    clearTimeout(timer)
    timer = setTimeout(() => {
      timer = undefined
      if (!immediate) fn(...values)
    }, wait)
    if (first) fn(...values)
  }
}

/** `btf.throttle`: runs at most once in `wait` milliseconds, at their beginning, their end, or both. */
export function throttle<Fn extends Run>(fn: Fn, wait: number, { leading = true, trailing = true } = {}) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let waiting: Parameters<Fn> | undefined
  const pause = () => {
    timer = setTimeout(() => {
      timer = undefined
      if (!trailing || !waiting) return
      fn(...waiting)
      waiting = undefined
      pause()
    }, wait)
  }
  return (...values: Parameters<Fn>) => {
    if (timer !== undefined || !leading) waiting = values
    else fn(...values)
    if (timer === undefined) pause()
  }
}

/** `btf.rafThrottle`: runs at most once per frame. */
export function rafThrottle<Fn extends Run>(fn: Fn) {
  let scheduled = false
  return (...values: Parameters<Fn>) => {
    if (scheduled) return
    scheduled = true
    requestAnimationFrame(() => {
      scheduled = false
      fn(...values)
    })
  }
}
