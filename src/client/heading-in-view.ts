import { scrollRange, whileScrolling } from './scrolling'

/** A heading counts as reached when it is above this part of the window. */
const REACHED = '25%'

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

  // What is above the line intersects nothing; nor does what is hidden, but that has no size.
  const observer = new IntersectionObserver(
    entries => {
      for (const { target, isIntersecting, boundingClientRect } of entries)
        if (!isIntersecting && boundingClientRect.height > 0) reached.add(target)
        else reached.delete(target)
      update()
    },
    { rootMargin: `-${REACHED} 0px 999999px 0px` },
  )
  for (const heading of headings) observer.observe(heading)
  signal.addEventListener('abort', () => observer.disconnect())

  whileScrolling(signal, top => {
    atEnd = top > 0 && top >= scrollRange() - 1
    update()
  })
}
