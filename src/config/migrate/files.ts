import { reasonOf } from '../../site/reason'
import { loadConfig } from '../load'
import { isSame } from '../old/problems'
import type { Source } from '../report'
import { at, isMap, type Tree } from '../tree'
import { migrate, migrateBelow } from './migrate'
import { YamlFile } from './yaml-file'

/** How Hexo puts options of several files together. */
type Merge = (options: Tree, onTop: Tree) => Tree

/**
 * The files with the option names of today, in their order: each wins over those before it. Fails when the blog would
 * not be the same: an old name in one file and the new one in another can trade places.
 */
export function migrateFiles(files: readonly Source[], merge: Merge): Source[] {
  const migrated = files.map(source => ({ ...source, text: migratedText(source) }))
  const config = (sources: readonly Source[]) =>
    loadConfig(sources.map(optionsIn).reduce((options, onTop) => merge(options, onTop), {})).config
  if (isSame(config(files), config(migrated))) return migrated
  const names = files.map(({ file }) => file).join(' and ')
  throw new Error(`${names} contradict each other under old and new names. Please put them together by hand.`)
}

/** Whether a file holds options of the theme. */
export const holdsOptions = (source: Source) => Object.keys(optionsIn(source)).length > 0

function migratedText({ file, text, prefix }: Source): string {
  try {
    return prefix ? migrateBelow(prefix, text, file) : migrate(text, file)
  } catch (error) {
    throw new Error(`${file}: ${reasonOf(error)}`, { cause: error })
  }
}

function optionsIn({ text, prefix }: Source): Tree {
  const { written } = new YamlFile(text)
  const options = prefix ? at(written, [prefix]) : written
  return isMap(options) ? options : {}
}
