import { parseDocument } from 'yaml'
import { strictYaml } from './strict-yaml'
import { at, isDate, isMap } from './tree'

/**
 * What Hexo read from a YAML file, with its dates as they are written there: Hexo's parser has dropped their offset from
 * UTC, and made 1 March of 30 February.
 */
export function withWrittenDates(value: unknown, file: string): unknown {
  const source = parseDocument(strictYaml(file), { merge: true, uniqueKeys: false, logLevel: 'silent' })
  return asWritten(value, source.toJS({ maxAliasCount: -1 }))
}

function asWritten(value: unknown, written: unknown): unknown {
  if (isDate(value)) return typeof written === 'string' ? written : value
  if (Array.isArray(value)) return value.map((item, index) => asWritten(item, at(written, [index])))
  if (!isMap(value)) return value
  const entries = Object.entries(value).map(([key, child]) => [key, asWritten(child, at(written, [key]))])
  return Object.fromEntries(entries)
}
