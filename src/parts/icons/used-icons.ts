import { isNameWord, isStyleWord } from './icon'
import { isModifier } from './modifiers'

/**
 * The icon class lists in a page, a config or a script, in the order found: `fas fa-home fa-fw`, and modifiers on a
 * wrapper, such as `fa-stack fa-2x`. Words belong together as long as only blanks and other classes part them.
 */
export function usedIcons(text: string): string[] {
  const found = new Set<string>()
  let end = 0
  for (let at = text.indexOf('fa-'); at >= 0; at = text.indexOf('fa-', end)) {
    const start = startOfRun(text, at, end)
    RUN.lastIndex = at
    end = at + (RUN.exec(text)?.[0].length ?? 0)
    for (const classes of classLists(text.slice(start, end))) found.add(classes)
  }
  return [...found]
}

const RUN = /[\w\s-]+/y

function startOfRun(text: string, at: number, end: number): number {
  let start = at
  while (start > end && /[\w\s-]/.test(text.charAt(start - 1))) start--
  return start
}

/** In prose several icons may share a run: a new style after a finished icon begins the next. */
function classLists(run: string): string[] {
  const lists: string[][] = [[]]
  for (const word of run.split(/\s+/)) {
    if (!isStyleWord(word) && !isNameWord(word) && !isModifier(word)) continue
    const list = lists.at(-1) ?? []
    if (isStyleWord(word) && list.some(isStyleWord) && list.some(isNameWord)) lists.push([word])
    else list.push(word)
  }
  return lists.filter(isShown).map(list => list.join(' '))
}

const isShown = (list: readonly string[]) =>
  list.some(isModifier) || (list.some(isStyleWord) && list.some(isNameWord))
