import { spawnSync } from 'node:child_process'
import { appendFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { post, postFile } from './blog'
import { type Blog, clean, sourceOf } from './themes'

/** A home page smaller than this is not a page but a template that failed. */
const SMALLEST_HOME_PAGE = 500

export interface Cost {
  /** User and system time of the whole process: unlike the clock, it hardly notices other programs. */
  readonly cpuSeconds: number
  readonly peakMiB: number
}

export interface Round {
  readonly cold: Cost
  readonly warm: Cost
}

/** Runs `hexo generate`; a build that only half worked would be a fast one, so any error is the end. */
function generate({ name, folder }: Blog): Cost {
  const report = join(folder, 'cost.json')
  const hexo = join(folder, 'node_modules/hexo/bin/hexo')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--require', join(__dirname, 'meter.cjs'), hexo, 'generate'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28, env: { ...process.env, BENCH_METER: report } },
  )
  const mistake = `${stdout}${stderr}`.match(/^.*\b(?:ERROR|FATAL)\b[\s\S]{0,2000}/m)
  if (status !== 0 || mistake) throw new Error(`${name} did not build:\n${mistake?.[0] ?? stderr}`)
  const home = join(folder, 'public/index.html')
  if (!existsSync(home) || statSync(home).size < SMALLEST_HOME_PAGE) throw new Error(`${name}: no home page`)
  return JSON.parse(readFileSync(report, 'utf8'))
}

/** One build from nothing, then one after an edit to a single post. */
export function measure(blog: Blog, posts: number): Round {
  clean(blog, posts)
  const cold = generate(blog)
  const edited = Math.floor(posts / 2)
  const file = postFile(sourceOf(blog, posts), edited)
  appendFileSync(file, '\nOne more sentence.\n')
  const warm = generate(blog)
  writeFileSync(file, post(edited))
  return { cold, warm }
}

/** The middle of the values; the mean of the two middle ones when their count is even. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1)
  return middle.reduce((sum, value) => sum + value, 0) / middle.length
}
