/** Runs whenever the page has changed its colour scheme, whoever changed it. */
export function onSchemeChange(run: () => void, signal?: AbortSignal) {
  const observer = new MutationObserver(run)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  signal?.addEventListener('abort', () => observer.disconnect())
}
