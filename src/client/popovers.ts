/** Marks what stands in for an open popover. */
const OPEN = 'popover-open'

/** What browsers say of popovers in the first place, and all others may overrule. */
const FIRST = `@layer popovers {
  [popover]:not(.${OPEN}) { display: none }
  .${OPEN} { inset: 0; inline-size: fit-content; block-size: fit-content; margin: auto }
}`

/** They have no layer of their own: above the page is where it ends. */
const LAST = `.${OPEN} { position: fixed; z-index: 1000; translate: 0; scale: 1 }`

/** Browsers before 2024 know no popovers, but the menu of telephones is one. These open and close by themselves no less. */
export function standIn() {
  const sheet = document.styleSheets[0]
  sheet?.insertRule(FIRST, 0)
  sheet?.insertRule(LAST, sheet.cssRules.length)
  Object.defineProperties(HTMLElement.prototype, {
    popover: { set: closeUnless, configurable: true },
    showPopover: method(popover => turn(popover, true)),
    hidePopover: method(popover => turn(popover, false)),
    togglePopover: method((popover, force = !isOpen(popover)) => turn(popover, force)),
  })
  document.addEventListener('click', ({ target }) => target instanceof Element && press(target))
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && dismiss())
}

const method = (act: (popover: HTMLElement, force?: boolean) => void) => ({
  value(this: HTMLElement, force?: boolean) {
    act(this, force)
  },
  configurable: true,
})

/** What is no popover any more is closed. */
function closeUnless(this: HTMLElement, kind: string | null) {
  if (!kind) turn(this, false)
}

const isOpen = ({ classList }: Element) => classList.contains(OPEN)

function turn(popover: HTMLElement, opens: boolean) {
  if (isOpen(popover) === opens) return
  popover.classList.toggle(OPEN, opens)
  popover.dispatchEvent(Object.assign(new Event('toggle'), { newState: opens ? 'open' : 'closed' }))
}

/** A button turns its popover; every other one that is not clicked into closes. */
function press(target: Element) {
  const button = target.closest('[popovertarget]')
  const wanted = document.getElementById(button?.getAttribute('popovertarget') ?? '')
  const opens = wanted !== null && !isOpen(wanted) && !button?.hasAttribute('popovertargetaction')
  for (const popover of opened()) if (popover === wanted || !popover.contains(target)) turn(popover, false)
  if (!wanted || !opens) return
  turn(wanted, true)
  wanted.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true })
}

const opened = () => document.querySelectorAll<HTMLElement>(`.${OPEN}[popover]`)

/** The focus returns to the button. */
function dismiss() {
  for (const popover of opened()) {
    turn(popover, false)
    const opener = `[popovertarget="${popover.id}"]:not([popovertargetaction])`
    document.querySelector<HTMLElement>(opener)?.focus()
  }
}
