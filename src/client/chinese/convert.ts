/** How one script is written in the other. */
export interface Dictionary {
  readonly characters: ReadonlyMap<string, string>
  readonly phrases: ReadonlyMap<string, string>
}

/** Whether what stands from one place of a text to another cuts a word in two. */
type CutsWord = (from: number, to: number) => boolean

/** Reads what `tools/chinese.ts` writes: pairs of characters, then phrases, each with its other form behind it. */
export function readDictionary(text: string): Dictionary {
  const [characters = '', ...phrases] = text.split('|')
  const pairs = [...characters].flatMap((character, at, all) =>
    at % 2 === 0 ? [[character, all[at + 1] ?? character] as const] : [],
  )
  return { characters: new Map(pairs), phrases: new Map(phrases.map(halves)) }
}

function halves(phrase: string): readonly [string, string] {
  const characters = [...phrase]
  const middle = characters.length / 2
  return [characters.slice(0, middle).join(''), characters.slice(middle).join('')]
}

/** Gives what writes a text in the other script: the longest phrases first, and character by character between them. */
export function converter({ characters, phrases }: Dictionary, cutsWordIn: (text: string) => CutsWord) {
  const longest = longestByFirst(phrases.keys())
  return (text: string): string => {
    let cutsWord: CutsWord | undefined
    let written = ''
    const phraseAt = (from: number, first: string) => {
      for (let to = Math.min(from + (longest.get(first) ?? 0), text.length); to > from + 1; to--) {
        const phrase = text.slice(from, to)
        if (!phrases.has(phrase)) continue
        cutsWord ??= cutsWordIn(text)
        if (!cutsWord(from, to)) return phrase
      }
      return undefined
    }
    for (let at = 0; at < text.length; ) {
      const first = String.fromCodePoint(text.codePointAt(at) ?? 0)
      const phrase = phraseAt(at, first)
      written += (phrase ? phrases.get(phrase) : characters.get(first)) ?? first
      at += (phrase ?? first).length
    }
    return written
  }
}

/** How long the longest phrase is that begins with a character. */
function longestByFirst(phrases: Iterable<string>): Map<string, number> {
  const longest = new Map<string, number>()
  for (const phrase of phrases) {
    const [first = ''] = phrase
    longest.set(first, Math.max(longest.get(first) ?? 0, phrase.length))
  }
  return longest
}

/**
 * Asks the browser where the words are: `发` and `展` are a phrase, but not in `开发展示`. Firefox does not know before
 * 2024.
 */
export function cutsChineseWord(text: string): CutsWord {
  if (!('Segmenter' in Intl)) return () => false
  const words: (readonly [number, number])[] = []
  for (const { index, segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text))
    for (let at = 0; at < segment.length; at++) words[index + at] = [index, index + segment.length]
  return (from, to) => {
    const [start, firstEnd] = words[from] ?? [from, to]
    const [lastStart, end] = words[to - 1] ?? [from, to]
    return (start < from && firstEnd < to) || (lastStart > from && end > to)
  }
}
