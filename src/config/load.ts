import type * as z from 'zod'
import { brokenLinks } from './links'
import { oldProblems, originIn } from './old/problems'
import { renew } from './old/renew'
import type { Path, Problem } from './problem'
import { type Config, configSchema } from './schema'
import { at, isMap, type Tree, without, withoutBlanks, withRest } from './tree'
import { unknownKeys } from './unknown-keys'

export interface LoadedConfig {
  readonly config: Config
  readonly problems: readonly Problem[]
  /** The config in Butterfly's shape, with what is unknown to us: other plugins look for it in `hexo.theme.config`. */
  readonly resolved: Tree
}

/** Reads what the user wrote. A mistake is a problem and costs one option, never the build. */
export function loadConfig(written: unknown): LoadedConfig {
  const root = isMap(written) ? written : {}
  const { options: today, changes } = renew(root)
  const broken = brokenLinks(today)
  const options = broken.reduce<unknown>(
    (tree, { path }) => without(tree, path),
    withoutBlanks(today),
  ) as Tree
  const { value: config, accepted, refused } = settle(configSchema, options)
  const origin = originIn(changes)
  const mistakes = [
    ...unknownKeys(configSchema, today),
    ...broken,
    ...refused.map(refusal => problemOf(refusal, config)).filter(problem => !isBlank(problem)),
  ].map(problem => ({ ...problem, path: origin(problem.path) }))
  const problems = [
    ...(root === written || written === null || written === undefined ? [] : [notAMap(written)]),
    ...mistakes,
    ...oldProblems(changes, config, mistakes),
  ]
  return { config, problems, resolved: { ...(withRest(config, accepted) as Tree), ...pluginOptions(root) } }
}

export interface Refusal {
  readonly path: Path
  readonly expected: string
  readonly got: unknown
}

/** Takes wrong values away until the rest is right. */
export function settle<Value>(
  schema: z.ZodType<Value>,
  written: unknown,
): { value: Value; accepted: unknown; refused: Refusal[] } {
  const refused: Refusal[] = []
  for (let accepted = written; ; ) {
    const result = schema.safeParse(accepted)
    if (result.success) return { value: result.data, accepted, refused }
    for (const refusal of result.error.issues.map(issue => refusalOf(issue, accepted))) {
      if (at(accepted, refusal.path) === undefined) continue
      refused.push(refusal)
      accepted = without(accepted, refusal.path)
    }
  }
}

/** What is missing cannot be taken away; the entry that it is missing from can. */
function refusalOf({ path, message }: { path: PropertyKey[]; message: string }, written: unknown): Refusal {
  const steps = path.filter(step => typeof step !== 'symbol')
  const present = steps.findLastIndex((_, index) => at(written, steps.slice(0, index + 1)) !== undefined) + 1
  const missing = steps.slice(present).join('.')
  const where = steps.slice(0, present)
  if (present === 0) throw new Error(`Every option needs a default, and ${missing} has none.`)
  const got = at(written, where)
  // Nothing is missing from a text: it is a list in one line.
  return {
    path: where,
    expected: missing && typeof got !== 'string' ? `a value for ${missing}` : message,
    got,
  }
}

function problemOf({ path, expected, got }: Refusal, config: Config): Problem & { kind: 'value' } {
  const inList = path.some(step => typeof step === 'number')
  return { kind: 'value', path, expected, got, used: inList ? undefined : at(config, path) }
}

/** An empty text is a blank too, and `false` says "nothing" where nothing is the default. */
const isBlank = ({ got, used }: Problem & { kind: 'value' }) =>
  got === '' || (got === false && used === undefined)

const notAMap = (got: unknown): Problem => ({
  kind: 'value',
  path: [],
  expected: 'a map of options',
  got,
  used: {},
})

const pluginOptions = (written: Tree) =>
  Object.fromEntries(Object.entries(written).filter(([key]) => !Object.hasOwn(configSchema.shape, key)))
