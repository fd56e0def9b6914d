import { Parser } from 'htmlparser2'
import { hostOf } from './hosts'

/** Where a page takes something from: what it is for the browser's policy, and the host. */
export type Source = readonly [kind: SourceKind, host: string]

export type SourceKind = 'script' | 'style' | 'frame' | 'media'

/** What stands in a page that a Content Security Policy has to allow. */
export interface PageCode {
  /** Scripts within the page, and what they do when something happens. */
  readonly scripts: readonly string[]
  readonly handlers: readonly string[]
  readonly styles: readonly string[]
  readonly hasStyleAttributes: boolean
  readonly sources: readonly Source[]
}

const KINDS: Readonly<Record<string, SourceKind>> = {
  script: 'script',
  iframe: 'frame',
  embed: 'frame',
  video: 'media',
  audio: 'media',
  source: 'media',
}

/** Scripts of these types do something; the others are data. */
const RUNS = /^(module|importmap|speculationrules|(text|application)\/(x-)?(java|ecma)script)?$/i

/** Reads the code of a page in one pass. */
export function readCode(html: string): PageCode {
  const texts = { script: [] as string[], style: [] as string[] }
  const handlers: string[] = []
  const sources: Source[] = []
  let hasStyleAttributes = false
  let open: keyof typeof texts | undefined
  const parser = new Parser({
    onopentag(name, { src, href, rel = '', type = '', style, ...others }) {
      hasStyleAttributes ||= style !== undefined
      for (const [key, value] of Object.entries(others)) if (/^on[a-z]+$/.test(key)) handlers.push(value)
      const kind = name === 'link' && /\bstylesheet\b/i.test(rel) ? 'style' : KINDS[name]
      const host = hostOf(kind === 'style' ? href : src)
      if (kind && host) sources.push([kind, host])
      open =
        name === 'style' || (name === 'script' && src === undefined && RUNS.test(type)) ? name : undefined
      if (open) texts[open].push('')
    },
    ontext(text) {
      if (open) texts[open].push((texts[open].pop() ?? '') + text)
    },
    onclosetag() {
      open = undefined
    },
  })
  parser.end(html)
  return { scripts: texts.script, styles: texts.style, handlers, hasStyleAttributes, sources }
}
