import type { Path } from '../problem'
import type { Tree } from '../tree'
import type { Setting } from './option'

/** What became of an option of an older release. */
export interface Change {
  readonly old: Path
  readonly value: unknown
  /** The options that it sets today; none when it says nothing, or nothing new. */
  readonly sets: readonly Setting[]
  /** Its value is written as it was. */
  readonly asWritten: boolean
  /** The option of today that is written too, and that counts. */
  readonly overruledBy?: Path
  /** Why it has no meaning any more; undefined also when it was not used. */
  readonly reason?: string
}

/** Options under the names of today. */
export interface Renewed {
  readonly options: Tree
  readonly changes: readonly Change[]
}
