/** Letters and digits of any script; the rest becomes hyphens. */
export const slug = (text: string) =>
  text.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '') || 'section'

/** The ids in some HTML. */
export const idsIn = (html: string): Set<string> =>
  new Set([...html.matchAll(/\sid=["']?([^"'\s>]+)/gi)].map(([, id = '']) => id))

/** The wanted id, with a number when it is among those that are taken; now it is among them. */
export function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`
  taken.add(id)
  return id
}
