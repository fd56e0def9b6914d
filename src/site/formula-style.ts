/** Properties that nearly every formula needs. */
const SHORT: Readonly<Record<string, string>> = {
  height: 'h',
  top: 't',
  width: 'w',
  left: 'l',
  'vertical-align': 'v',
  'margin-right': 'r',
  'margin-left': 'm',
  'min-width': 'n',
  'padding-left': 'p',
}

/** The class of a declaration. Different declarations never have the same one. */
export function styleClass(declaration: string): string {
  const [property = '', value = ''] = declaration.split(':')
  const [, number, unit] = value.match(/^(-?\d*\.?\d+)(em|ex)$/) ?? []
  const short = SHORT[property]
  if (number === undefined || !short) return `kx-${property}-${written(value)}`
  return `kx-${short}${number.replace('.', '_')}${unit === 'ex' ? 'x' : ''}`
}

/** What is neither letter, digit nor hyphen becomes `_` and its code. */
const written = (value: string) =>
  value.replace(/[^a-z\d-]/gi, character => `_${character.charCodeAt(0).toString(16)}`)

/** One simple declaration, which cannot end its rule and loads nothing. */
const SOUND = /^[a-z-]+:(?!.*url\()[^{}<>;:\\]+$/i
const STYLED = /<([a-z][^<>]*?)\sstyle="([^"]*)"([^<>]*)>/gi

/**
 * Turns the `style` attributes of a formula, which a content security policy forbids, into classes. One for each
 * declaration: formulas have them in common.
 */
export function stylesToClasses(html: string): { html: string; styles: string[] } {
  const styles = new Set<string>()
  const replaced = html.replace(STYLED, (_, before: string, style: string, after: string) => {
    const declarations = style
      .split(';')
      .map(one => one.trim().replace(/\s*:\s*/, ':'))
      .filter(one => SOUND.test(one))
    for (const declaration of declarations) styles.add(declaration)
    return `<${withClasses(before + after, declarations.map(styleClass))}>`
  })
  return { html: replaced, styles: [...styles] }
}

const CLASS = /(\sclass=")([^"]*)/

function withClasses(tag: string, classes: readonly string[]): string {
  if (classes.length === 0) return tag
  const added = classes.join(' ')
  if (CLASS.test(tag)) return tag.replace(CLASS, (_, start, names) => `${start}${names} ${added}`)
  return tag.replace(/^[\w-]+/, `$& class="${added}"`)
}

/** The rules of these declarations, each once, always in the same order. */
export const styleRules = (styles: Iterable<string>): string =>
  [...new Set(styles)]
    .sort()
    .map(declaration => `.${styleClass(declaration)}{${declaration}}`)
    .join('')
