import { loadConfig } from '../load'
import { isSame } from '../old/problems'
import { moveOld, renew } from '../old/renew'
import { respelt } from '../old/spelling'
import { isOld as isOfOldRelease } from '../problem'
import { configSchema } from '../schema'
import { isMap, type Tree } from '../tree'
import { Rewriting } from './rewriting'
import { YamlFile } from './yaml-file'

/**
 * The text of a config with the option names of today. All lines that have nothing to do with old options stay as they
 * are; what has no meaning any more becomes a comment. Fails when the text is no YAML, or cannot be rewritten without
 * changing what it says.
 */
export function migrate(text: string, file = '_config.butterfly.yml'): string {
  const { written } = new YamlFile(text)
  if (!isOld(written)) return text
  const migrated = file.endsWith('.json')
    ? json(renew(written).options)
    : withNewPlaces(withNewSpelling(text))
  if (saysTheSame(written, migrated)) return migrated
  throw new Error(BY_HAND)
}

/** The same for options that stand under a key of another file, such as `theme_config` in Hexo's own. */
export function migrateBelow(key: string, text: string, file = '_config.yml'): string {
  const whole = new YamlFile(text)
  const options = whole.written[key]
  if (!isMap(options) || !isOld(options)) return text
  if (file.endsWith('.json')) return json({ ...whole.written, [key]: renew(options).options })
  const place = whole.blockMap([key]) && whole.linesOf([key])
  if (!place) throw new Error(BY_HAND)
  const lines = whole.text.split(/\r?\n/)
  const indent = ' '.repeat(whole.indentBelow([key]))
  const own = lines.slice(place.first + 1, place.last + 1).map(line => withoutIndent(line, indent.length))
  const migrated = migrate(own.join('\n')).split('\n')
  return [
    ...lines.slice(0, place.first + 1),
    ...migrated.map(line => (line.trim() ? indent + line : line)),
    ...lines.slice(place.last + 1),
  ].join(text.includes('\r\n') ? '\r\n' : '\n')
}

const BY_HAND = 'It is written in a way that cannot be changed automatically. Please change it by hand.'

const isOld = (written: Tree) => renew(written).changes.length > 0

/** JSON has no comments: what has no meaning any more is left out. */
const json = (options: Tree) => `${JSON.stringify(options, null, 2)}\n`

/** A comment may begin further left than the options around it. */
const withoutIndent = (line: string, indent: number) => line.replace(new RegExp(`^ {0,${indent}}`), '')

function saysTheSame(written: Tree, migrated: string): boolean {
  try {
    const { config, problems } = loadConfig(new YamlFile(migrated).written)
    return isSame(loadConfig(written).config, config) && !problems.some(isOfOldRelease)
  } catch {
    return false
  }
}

function withNewSpelling(text: string): string {
  const file = new YamlFile(text)
  const rewriting = new Rewriting(file, file.written)
  for (const { old, sets, ...change } of respelt(configSchema, file.written).changes) {
    // The sections around it have the names of the file until all is done.
    const here = sets.map(({ path, value }) => ({
      path: [...old.slice(0, -1), path.at(-1) as string],
      value,
    }))
    rewriting.apply({ ...change, old, sets: here })
  }
  return rewriting.text()
}

function withNewPlaces(text: string): string {
  const file = new YamlFile(text)
  const { options, changes } = moveOld(file.written)
  const rewriting = new Rewriting(file, options)
  for (const change of changes) rewriting.apply(change)
  return rewriting.text()
}
