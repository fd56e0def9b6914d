import { ATTRIBUTES } from './attributes'

/** A block of Hexo's highlight.js, or one of Prism, of `hljs` or of no highlighter, which has no frame. */
const BLOCKS = new RegExp(
  [
    String.raw`<figure class="highlight([^"]*)"([^>]*)>([\s\S]*?)<\/figure>`,
    String.raw`<pre\b(${ATTRIBUTES})>\s*(?:<div class="caption">(.*?)<\/div>)?<code\b(${ATTRIBUTES})>([\s\S]*?)<\/code>\s*<\/pre>`,
  ].join('|'),
  'g',
)

/** The numbers that Prism puts behind the code. Before it, they stand beside it as a column. */
const ROWS = /<span aria-hidden="true" class="line-numbers-rows">(?:<span><\/span>)*<\/span>$/

/** Class names that say how code was made, not in which language it is; the last ones belong to other tools. */
const NO_LANGUAGE = /^(hljs|highlight|line-numbers|plain|plaintext|text|none|undefined|prismjs|default)$/
const DRAWN = /\b(mermaid|abc-music|chartjs)\b/

/**
 * Gives blocks of code one form, whatever made them: a `figure.highlight` that knows its language. `unnamed` is the name
 * of a language that nobody named.
 */
export function codeBlocks(html: string, unnamed: string): string {
  if (!html.includes('<pre')) return html
  return html.replace(BLOCKS, (block, classes, attributes, inner, pre, caption, code, text) => {
    if (classes !== undefined) {
      if (/\sdata-language=/.test(attributes)) return block
      const language = languageOf(classes) ?? unnamed
      return `<figure class="highlight${classes}" data-language="${language}"${attributes}>${inner}</figure>`
    }
    if (DRAWN.test(pre + code)) return block
    const ofPre = classesOf(pre)
    const kind = ofPre.includes('language-') ? 'prismjs' : 'default'
    const language = languageOf(`${ofPre} ${classesOf(code)}`) ?? unnamed
    const figcaption = caption ? `<figcaption>${caption}</figcaption>` : ''
    const attributesOfPre = pre.replace(/\sdata-(language|line)="[^"]*"/g, '')
    const rows = text.match(ROWS)?.[0] ?? ''
    return `<figure class="highlight ${kind}" data-language="${language}">${figcaption}<pre tabindex="0"${attributesOfPre}>${rows}<code${code}>${text.slice(0, text.length - rows.length)}</code></pre></figure>`
  })
}

const classesOf = (attributes: string) => attributes.match(/\sclass="([^"]*)"/)?.[1] ?? ''

function languageOf(classes: string): string | undefined {
  const names = classes.split(/\s+/).map(name => name.replace(/^(language|lang)-/, ''))
  return names.find(name => name !== '' && !NO_LANGUAGE.test(name))
}
