/** Types that a browser runs; others hold data. */
const RUNS = /^(|module|text\/javascript|application\/javascript)$/

/** Runs the scripts outside of the new parts that their author wants to run on every page. None waits for another. */
export function repeatScripts(parts: readonly Element[]) {
  for (const script of document.querySelectorAll<HTMLScriptElement>('script[data-pjax]'))
    if (!parts.some(part => part.contains(script))) void run(script)
}

/**
 * Runs the scripts of the new parts one after another, as if the page were loaded: one that loads a file holds up those
 * after it. Ends when the reader leaves.
 */
export async function runScripts(parts: readonly Element[], signal: AbortSignal) {
  for (const script of parts.flatMap(scriptsOf)) {
    if (signal.aborted) return
    if (RUNS.test(script.type)) await run(script)
  }
}

const scriptsOf = (part: Element) =>
  part instanceof HTMLScriptElement ? part : [...part.querySelectorAll('script')]

/** A script runs once in its life, so a copy takes its place. */
async function run(script: HTMLScriptElement) {
  const copy = document.createElement('script')
  for (const { name, value } of script.attributes) copy.setAttribute(name, value)
  copy.textContent = script.textContent
  copy.async = script.hasAttribute('async')
  const holdsUp = script.src !== '' && !script.hasAttribute('async') && !script.hasAttribute('defer')
  const end = holdsUp && ended(copy)
  script.replaceWith(copy)
  await end
}

const ended = (script: HTMLScriptElement) =>
  new Promise<void>(resolve => {
    for (const type of ['load', 'error']) script.addEventListener(type, () => resolve(), { once: true })
  })
