import type { Problem } from '../../config/problem'
import type { Source } from '../../config/report'

/** What is said of the options, or of the files given as sources. */
export interface Telling {
  readonly problems: readonly Problem[]
  readonly sources?: readonly Source[] | undefined
}

let listener: ((telling: Telling) => void) | undefined

/** Hears everything that is wrong, whoever finds it: `hexo butterfly doctor` says it in its own way. */
export const hearProblems = (hear: (telling: Telling) => void) => {
  listener = hear
}

/** Lets the one who listens know. */
export const passOn = (telling: Telling) => listener?.(telling)
