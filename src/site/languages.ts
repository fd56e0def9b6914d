/** Ways to write a language that do not begin with the name of its file: in which script, or where. */
const MEANT: Readonly<Record<string, string>> = {
  zh: 'zh-cn',
  'zh-hans': 'zh-cn',
  'zh-hant': 'zh-tw',
  'zh-hant-hk': 'zh-hk',
  'zh-hant-mo': 'zh-hk',
  'zh-mo': 'zh-hk',
  cn: 'zh-cn',
  tw: 'zh-tw',
  pt: 'pt-br',
  jp: 'ja',
  kr: 'ko',
}

/** Which of the known languages is meant by what people write, such as `zh`, `zh_CN`, `pt` or `zh-CN,en`. */
export function languageMeant(written: string, known: readonly string[]): string | undefined {
  for (const tag of written.split(',')) {
    for (const shorter of shortened(canonical(tag))) {
      const meant = [shorter, MEANT[shorter]]
      const found = known.find(language => meant.includes(canonical(language)))
      if (found) return found
    }
  }
  return undefined
}

const canonical = (tag: string) => tag.trim().toLowerCase().replaceAll('_', '-')

/** `zh-hans-sg` → itself, `zh-hans`, `zh`: a language is rather told in general than not at all (RFC 4647, lookup). */
function shortened(tag: string): string[] {
  const parts = tag.split('-')
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'))
}

/** BCP 47 writes `zh-TW`, where Hexo's users also write `zh_TW`, `zh-TW,en` and `default`. */
export function languageTag(written: unknown): string {
  const tag = typeof written === 'string' ? written.split(',')[0]?.trim() : undefined
  return !tag || tag === 'default' ? 'en' : tag.replaceAll('_', '-')
}

const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'])

/** Whether a language is written from right to left, unless its tag names another script. */
export const isRightToLeft = (tag: string): boolean =>
  RIGHT_TO_LEFT.has(tag.toLowerCase().split('-')[0] ?? '') && !/-(latn|cyrl)\b/i.test(tag)
