import { scrollRange, whileScrolling } from './scrolling'

/** A heading counts as reached when it begins this far below the top: a little below where its link leads (`_reset.styl`). Pixels. */
const REACHED = 80

/** Tells which heading the reader has reached last, now and whenever it is another one; none above the first. */
export function headingInView(
  headings: readonly HTMLElement[],
  signal: AbortSignal,
  tell: (heading: HTMLElement | undefined) => void,
) {
  const reached = new Set<Element>()
  let last: HTMLElement | undefined
  let atEnd = false
  const update = () => {
    const heading = atEnd ? headings.at(-1) : headings.findLast(heading => reached.has(heading))
    if (heading !== last) tell(heading)
    last = heading
  }

  // Asked when a heading begins to cross the line, and when it has: one that is wider than the window is never whole.
  const observer = new IntersectionObserver(
    entries => {
      // What is hidden has no size.
      for (const { target, boundingClientRect: box } of entries)
        if (box.height > 0 && box.top < REACHED) reached.add(target)
        else reached.delete(target)
      update()
    },
    { rootMargin: `-${REACHED}px 0px 999999px 0px`, threshold: [0, 1] },
  )
  for (const heading of headings) observer.observe(heading)
  signal.addEventListener('abort', () => observer.disconnect())

  whileScrolling(signal, top => {
    atEnd = top > 0 && top >= scrollRange() - 1
    update()
  })
}
