/** Which characters are searched as others: each of `from` as the one at its place in `to`. */
export interface Characters {
  readonly from: string
  readonly to: string
}

/**
 * Of OpenCC's list of Traditional and Simplified characters (`發 发|髮 发`), the pairs that matter for these texts.
 * Pairs of more than one code unit would move what follows them.
 */
export function charactersFor(texts: Iterable<string>, list: string): Characters {
  const pairs = list
    .split('|')
    .map(pair => pair.split(' ') as [string, string])
    .filter(([from, to]) => from.length === 1 && to?.length === 1 && from !== to)
  const simplified = new Map(pairs)
  const used = new Set<string>()
  for (const text of texts) for (const character of text) used.add(simplified.get(character) ?? character)
  const needed = pairs.filter(([, to]) => used.has(to))
  return { from: needed.map(([from]) => from).join(''), to: needed.map(([, to]) => to).join('') }
}
