/** Where a rule begins or ends, and what must not be taken for that. */
const MARKS = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/\*[\s\S]*?\*\/|[{};]/g

const GROUP = /^\s*@(?:layer|media|supports|container|starting-style)\b/

/** What a selector excludes, it does not need. */
export const NEGATIONS = /:not\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g

/** Something with a body in braces; without one, a statement such as `@layer a, b`. */
interface Block {
  readonly head: string
  body?: string
}

/** A style sheet without the selectors that are spare, and without the rules that have no others. */
export function withoutRules(css: string, isSpare: (selector: string) => boolean): string {
  const kept: Block[] = []
  for (const { head, body } of blocksOf(css)) {
    const rest = body === undefined ? { head } : restOf({ head, body }, isSpare)
    const before = kept.at(-1)
    // Neighbours of one layer are one: each partial begins it anew.
    if (rest?.body && before?.head === rest.head && GROUP.test(rest.head)) before.body += rest.body
    else if (rest) kept.push(rest)
  }
  return kept.map(({ head, body }) => (body === undefined ? head : `${head}{${body}}`)).join('')
}

function* blocksOf(css: string): Generator<Block> {
  let [start, opened, depth] = [0, 0, 0]
  for (const { 0: mark, index } of css.matchAll(MARKS)) {
    if (mark === '{' && depth++ === 0) opened = index
    const isBlock = mark === '}' && --depth === 0
    if (isBlock) yield { head: css.slice(start, opened), body: css.slice(opened + 1, index) }
    else if (mark === ';' && depth === 0) yield { head: css.slice(start, index + 1) }
    else continue
    start = index + 1
  }
  yield { head: css.slice(start) }
}

function restOf({ head, body = '' }: Block, isSpare: (selector: string) => boolean): Block | undefined {
  if (GROUP.test(head)) {
    const rules = withoutRules(body, isSpare)
    return rules.trim() ? { head, body: rules } : undefined
  }
  if (/^\s*@/.test(head)) return { head, body }
  const selectors = selectorsOf(head).filter(selector => !isSpare(selector))
  return selectors.length > 0 ? { head: selectors.join(','), body } : undefined
}

/** The selectors of a list; commas in brackets do not part them. */
function selectorsOf(list: string): string[] {
  const selectors: string[] = []
  let [start, depth] = [0, 0]
  for (const { 0: mark, index } of list.matchAll(/[(),]/g)) {
    if (mark === '(') depth++
    else if (mark === ')') depth--
    else if (depth === 0) {
      selectors.push(list.slice(start, index))
      start = index + 1
    }
  }
  return [...selectors, list.slice(start)]
}
