import { loadConfig } from '../load'
import { isSame } from '../old/problems'
import { moveOld, renew } from '../old/renew'
import { respelt } from '../old/spelling'
import { isOld } from '../problem'
import { configSchema } from '../schema'
import type { Tree } from '../tree'
import { Rewriting } from './rewriting'
import { YamlFile } from './yaml-file'

/**
 * The text of a config with the option names of today. All lines that have nothing to do with old options stay as they
 * are; what has no meaning any more becomes a comment. Fails when the text is no YAML, or cannot be rewritten without
 * changing what it says.
 */
export function migrate(text: string, file = '_config.butterfly.yml'): string {
  const written = new YamlFile(text).written
  const migrated = file.endsWith('.json') ? migratedJson(text, written) : withNewPlaces(withNewSpelling(text))
  if (saysTheSame(written, migrated)) return migrated
  throw new Error('It is written in a way that cannot be changed automatically. Please change it by hand.')
}

function saysTheSame(written: Tree, migrated: string): boolean {
  try {
    const { config, problems } = loadConfig(new YamlFile(migrated).written)
    return isSame(loadConfig(written).config, config) && !problems.some(isOld)
  } catch {
    return false
  }
}

/** JSON has no comments: what has no meaning any more is left out. */
function migratedJson(text: string, written: Tree): string {
  const { options, changes } = renew(written)
  return changes.length > 0 ? `${JSON.stringify(options, null, 2)}\n` : text
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
