import { plainName } from './plain-name'

/** The name that was probably meant, or undefined. Letter case and hyphens count for nothing. */
export function nearest(written: string, names: readonly string[]): string | undefined {
  const wanted = plainName(written)
  const allowed = [0, 1, 2].slice(0, wanted.length < 4 ? 1 : wanted.length < 7 ? 2 : 3)
  const matches = allowed.map(edits => names.find(name => isWithin(edits, wanted, plainName(name))))
  return matches.find(name => name !== undefined)
}

/** Whether at most so many letters must be added, removed, changed or swapped to make one word the other. */
function isWithin(edits: number, one: string, other: string): boolean {
  if (edits < 0) return false
  if (one === '' || other === '') return one.length + other.length <= edits
  if (one[0] === other[0]) return isWithin(edits, one.slice(1), other.slice(1))
  const swapped = one[0] === other[1] && one[1] === other[0]
  return (
    isWithin(edits - 1, one.slice(1), other) ||
    isWithin(edits - 1, one, other.slice(1)) ||
    isWithin(edits - 1, one.slice(1), other.slice(1)) ||
    (swapped && isWithin(edits - 1, one.slice(2), other.slice(2)))
  )
}
