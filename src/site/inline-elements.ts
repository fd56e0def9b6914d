const NAMES =
  'a abbr annotation b bdi bdo cite code data del dfn em font i ins kbd label mark math q rp rt ruby s samp semantics small span strike strong sub sup time tt u var wbr'

/** Elements that do not interrupt a sentence; any other one does. */
export const INLINE_ELEMENTS: ReadonlySet<string> = new Set(NAMES.split(' '))
