import { liteAdaptor } from 'mathjax-full/js/adaptors/liteAdaptor.js'
import type { MathItem } from 'mathjax-full/js/core/MathItem.js'
import { SerializedMmlVisitor } from 'mathjax-full/js/core/MmlTree/SerializedMmlVisitor.js'
import { RegisterHTMLHandler } from 'mathjax-full/js/handlers/html.js'
import { AllPackages } from 'mathjax-full/js/input/tex/AllPackages.js'
import { TeX } from 'mathjax-full/js/input/tex.js'
import { mathjax } from 'mathjax-full/js/mathjax.js'
import { SVG } from 'mathjax-full/js/output/svg.js'
import { escapeHtml } from '../../site/escape'
import { stylesToClasses } from '../../site/formula-style'
import { type Draw, type Drawing, plainMathml } from './drawing'

/** Which formulas get a number. */
export type Tags = 'none' | 'ams' | 'all'

const adaptor = liteAdaptor()
RegisterHTMLHandler(adaptor)
const visitor = new SerializedMmlVisitor()

/** These show a mistake instead of telling it. */
const SILENT: readonly string[] = ['noerrors', 'noundefined']
const packages = AllPackages.filter(name => !SILENT.includes(name))

/** Lengths in pixels and the scale, as if on a wide page: nothing is measured here. */
const METRICS = [16, 8, 1280, 1e6, 1] as const

type Item = MathItem<unknown, unknown, unknown>

/** Draws the formulas of a text with MathJax: assistive MathML, and SVG. */
export const drawWithMathjax =
  (tags: Tags): Draw =>
  formulas => {
    const reasons = new Map<Item, string>()
    // What cannot be read cannot be drawn either: the first reason counts.
    const tell = (item: Item, { message }: Error) => void (reasons.has(item) || reasons.set(item, message))
    const input = new TeX({
      packages,
      tags,
      macros: { require: ['', 1] },
      formatError: (_: unknown, error: Error) => {
        throw error
      },
    })
    const output = new SVG({ fontCache: 'global' })
    const page = mathjax.document('', {
      InputJax: input,
      OutputJax: output,
      compileError: (_: unknown, item: Item, error: Error) => tell(item, error),
      typesetError: (_: unknown, item: Item, error: Error) => tell(item, error),
    })
    const items = formulas.map(({ tex, display }) => {
      const item = new page.options.MathItem(tex.trim(), input, display) as Item
      item.setMetrics(...METRICS)
      page.math.push(item as never)
      return item
    })
    page.compile().typeset()
    return {
      drawn: items.map((item, index) => {
        const reason = reasons.get(item)
        return reason === undefined ? drawing(item, formulas[index]?.tex.trim() ?? '') : { reason }
      }),
      shapes: shapes(output),
    }
  }

function drawing({ root, typesetRoot }: Item, tex: string): Drawing {
  const mathml = withSource(readableMathml(visitor.visitTree(root)), tex)
  const container: string = adaptor.outerHTML(typesetRoot as never)
  const { html, styles } = stylesToClasses(sized(small(withNamedLinks(container))))
  const at = html.indexOf('<svg')
  const ends = '</mjx-container>'
  return {
    element: `${html.slice(0, at)}<mjx-assistive-mml>${mathml}</mjx-assistive-mml>${ends}`,
    picture: html.slice(at, -ends.length),
    styles,
  }
}

/** A number stands before its row for MathJax, and behind it for browsers. */
const readableMathml = (mathml: string) =>
  plainMathml(mathml)
    .replace(/>\s+</g, '><')
    .replace(/ data-[\w-]+="[^"]*"| class="[^"]*"/g, '')
    .replace(/<mlabeledtr>(<mtd>.*?<\/mtd>)(.*?)<\/mlabeledtr>/gs, '<mtr>$2$1</mtr>')

const withSource = (mathml: string, tex: string) =>
  mathml.replace(
    /^(<math\b[^>]*>)(.*)<\/math>$/s,
    (_, start, inner) =>
      `${start}<semantics><mrow>${inner}</mrow><annotation encoding="application/x-tex">${escapeHtml(tex)}</annotation></semantics></math>`,
  )

/** The shapes of the letters, each once for the whole text. */
function shapes(output: SVG<unknown, unknown, unknown>): string {
  const paths: string = adaptor.innerHTML(output.fontCache.getCache() as never)
  return paths && `<svg class="mjx-shapes" aria-hidden="true"><defs>${paths}</defs></svg>`
}

const LINKS = /<a (href="[^"]*")>(.*?)<\/a>/gs
const LETTERS = /\sdata-c="([\dA-F]+)"/g

/** The picture of a formula is hidden from screen readers, which have the MathML, unless it leads somewhere. */
function withNamedLinks(svg: string): string {
  if (!svg.includes('<a ')) return svg.replace(' role="img"', ' aria-hidden="true"')
  const letters = (drawn: string) =>
    [...drawn.matchAll(LETTERS)].map(([, code = '']) => String.fromCodePoint(Number.parseInt(code, 16)))
  return svg
    .replace(' role="img"', '')
    .replace(
      LINKS,
      (_, href, drawn) => `<a ${href} aria-label="${escapeHtml(letters(drawn).join(''))}">${drawn}</a>`,
    )
}

/** What nobody looks at in the picture: most of its bytes. The style sheet needs the rest. */
const NOTES =
  / (?:data-(?!mml-node="m(?:table|error)"|line|frame|bgcolor)[\w-]+|focusable|xmlns(?::xlink)?)="[^"]*"/g

const small = (svg: string) => svg.replace(NOTES, '').replaceAll(' xlink:href=', ' href=')

/** As a style, the size of the picture is stronger than what the theme says of all pictures. */
const sized = (container: string) =>
  container.replace(
    /<svg style="([^"]*)" width="([^"]*)" height="([^"]*)"/,
    '<svg style="$1width:$2;height:$3"',
  )
