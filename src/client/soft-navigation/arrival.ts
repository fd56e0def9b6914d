/** Moves the focus to the top of a new page, as the browser does; the skip link is next. */
export function takeFocus() {
  const { body } = document
  body.tabIndex = -1
  body.focus({ preventScroll: true })
  body.removeAttribute('tabindex')
}

/** Milliseconds that screen readers need after the change of focus. */
const PAUSE = 100

/** Returns what says the title of a new page to those who cannot see that it is one. */
export function announcer() {
  const region = document.createElement('p')
  region.className = 'title-seo'
  region.role = 'status'
  document.body.append(region)
  return (title: string) => setTimeout(() => region.replaceChildren(title), PAUSE)
}
