import { libraryNames } from './libraries'
import type { Problem } from './problem'
import type { Config } from './schema'

/** Addresses of files that the theme does not load. */
export const checkLibraries = ({ CDN: { option } }: Pick<Config, 'CDN'>): Problem[] =>
  Object.keys(option)
    .filter(name => !libraryNames.includes(name))
    .map(name => ({ kind: 'spare-library', path: ['CDN', 'option', name] }))
