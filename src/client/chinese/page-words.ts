/** What must stay as it is written: code, formulas, what readers write, and other languages. */
const LEFT_ALONE = [
  'script, style, noscript, template, code, pre, kbd, samp, .katex, mjx-container',
  '[translate=no], .notranslate, [contenteditable]:not([contenteditable=false])',
  ':not(html)[lang]:not([lang|=zh])',
].join()

/** Attributes that readers see or hear. */
const SPOKEN = ['title', 'placeholder', 'alt', 'aria-label']

const CHINESE = /\p{Script=Han}/u

/** Texts and attributes both are nodes with a value. */
function* wordsIn(root: Node): Generator<Node> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, node =>
    node instanceof Element && node.matches(LEFT_ALONE) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode())
    if (node instanceof Element) yield* SPOKEN.flatMap(name => (node as Element).getAttributeNode(name) ?? [])
    else if (!(node.parentNode instanceof HTMLTextAreaElement)) yield node
}

/** What a text was before it was written in the other script, and what it became. */
const written = new WeakMap<Node, { readonly before: string; readonly after: string }>()

function rewrite(word: Node, convert: (text: string) => string) {
  const before = word.nodeValue ?? ''
  if (!CHINESE.test(before) || written.get(word)?.after === before) return
  const after = convert(before)
  written.set(word, { before, after })
  if (after !== before) word.nodeValue = after
}

/** Writes the page in the other script, and what is added to it until `signal` aborts. */
export function rewritePage(convert: (text: string) => string, signal: AbortSignal) {
  const rewriteAll = (root: Node) => {
    const around = root instanceof Element ? root : root.parentElement
    if (around?.closest(LEFT_ALONE)) return
    for (const word of wordsIn(root)) rewrite(word, convert)
  }
  rewriteAll(document.documentElement)
  const observer = new MutationObserver(changes => {
    for (const { type, target, addedNodes } of changes)
      for (const root of type === 'childList' ? addedNodes : [target]) if (root.isConnected) rewriteAll(root)
  })
  observer.observe(document.documentElement, {
    ...{ childList: true, characterData: true, subtree: true },
    attributeFilter: SPOKEN,
  })
  signal.addEventListener('abort', () => observer.disconnect())
}

/** Gives back every text as it was written. */
export function restorePage() {
  for (const word of wordsIn(document.documentElement)) {
    const known = written.get(word)
    if (known && known.after === word.nodeValue) word.nodeValue = known.before
    written.delete(word)
  }
}
