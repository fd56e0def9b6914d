/**
 * Libraries that draw write `style` attributes and `<style>` elements, which a strict Content Security Policy blocks.
 * The same styles are allowed when a script sets them, so detours lead there while `draw` runs. The rules of style
 * elements are handed over. One at a time, so that the last one to leave puts everything back.
 */
export function withStylesByScript<Result>(draw: (rules: string[]) => Promise<Result>): Promise<Result> {
  const result = turn.then(() => onDetour(draw))
  turn = result.catch(() => undefined)
  return result
}

let turn: Promise<unknown> = Promise.resolve()

async function onDetour<Result>(draw: (rules: string[]) => Promise<Result>): Promise<Result> {
  const { setAttribute } = Element.prototype
  const { insertBefore } = Node.prototype
  const { parseFromString } = DOMParser.prototype
  const { adoptedStyleSheets } = document
  const rules: string[] = []

  Element.prototype.setAttribute = function (name, value) {
    if (name === 'style' && 'style' in this) (this as HTMLElement).style.cssText = String(value)
    else setAttribute.call(this, name, value)
  }
  Node.prototype.insertBefore = function <Inserted extends Node>(node: Inserted, before: Node | null) {
    if (!isStyle(node)) return insertBefore.call(this, node, before) as Inserted
    rules.push(node.textContent)
    // What is measured while it is drawn must look as it will look.
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, styleSheet(node.textContent)]
    return node
  }
  DOMParser.prototype.parseFromString = function (markup, type) {
    return parseFromString.call(this, withStylesSetAside(String(markup)), type)
  }
  try {
    return await draw(rules)
  } finally {
    Object.assign(Element.prototype, { setAttribute })
    Object.assign(Node.prototype, { insertBefore })
    Object.assign(DOMParser.prototype, { parseFromString })
    document.adoptedStyleSheets = adoptedStyleSheets
  }
}

const isStyle = (node: Node): node is HTMLStyleElement | SVGStyleElement =>
  node instanceof HTMLStyleElement || node instanceof SVGStyleElement

const TAGS = /<\w(?:"[^"]*"|[^">])*>/g

/** Browsers judge an attribute when it is parsed, even in a document that nobody sees. */
export const withStylesSetAside = (markup: string) =>
  markup.replace(TAGS, tag => tag.replace(/\sstyle="/g, ' data-style="'))

export function setStyles(root: ParentNode) {
  for (const styled of root.querySelectorAll<HTMLElement | SVGElement>('[data-style]')) {
    styled.style.cssText = styled.dataset.style ?? ''
    delete styled.dataset.style
  }
}

export function styleSheet(rules: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(rules)
  return sheet
}
