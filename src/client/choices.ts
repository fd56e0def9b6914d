import { readStored, store } from './storage'

/** What a reader can choose, under Butterfly's names. */
interface Choices {
  theme: 'light' | 'dark'
  'aside-status': 'show' | 'hide'
}

const ALLOWED: { readonly [Name in keyof Choices]: readonly Choices[Name][] } = {
  theme: ['light', 'dark'],
  'aside-status': ['show', 'hide'],
}

const open = () => localStorage

/** What the reader chose during the last two days. */
export function chosen<Name extends keyof Choices>(name: Name): Choices[Name] | undefined {
  const value = readStored(open, name)
  return ALLOWED[name].find(allowed => allowed === value)
}

/** Remembers a choice for the pages to come. */
export const choose = <Name extends keyof Choices>(name: Name, value: Choices[Name]) =>
  store(open, name, value)
