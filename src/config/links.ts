import type { Problem } from './problem'
import { isMap, type Tree } from './tree'

/** Entries of the menu and of the social links that lead nowhere, and menus of more than two levels. */
export function brokenLinks({ menu, social }: Tree): Problem[] {
  const groups = isMap(menu) ? Object.entries(menu).filter(([, entries]) => isMap(entries)) : []
  return [
    ...blanks(menu, ['menu']),
    ...blanks(social, ['social']),
    ...groups.flatMap(([label, entries]) => [
      ...blanks(entries, ['menu', label]),
      ...groupsIn(entries, ['menu', label]),
    ]),
  ]
}

const blanks = (entries: unknown, path: string[]): Problem[] =>
  entriesOf(entries)
    .filter(([, link]) => link === null || link === undefined || link === false || link === '')
    .map(([label]) => ({ kind: 'no-link', path: [...path, label] }))

const groupsIn = (entries: unknown, path: string[]): Problem[] =>
  entriesOf(entries)
    .filter(([, link]) => isMap(link))
    .map(([label]) => ({ kind: 'too-deep', path: [...path, label] }))

const entriesOf = (value: unknown) => (isMap(value) ? Object.entries(value) : [])
