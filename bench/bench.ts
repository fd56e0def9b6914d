import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { measure, type Round } from './measure'
import { costTable, weightTable } from './report'
import {
  type Blog,
  installTheme,
  origin,
  pathOfFirstPost,
  type ThemeName,
  themeNames,
  writePosts,
} from './themes'
import { type PageWeight, weigh } from './weight'

/** A blog so small that its cost is almost only what a theme costs at every start. */
const SMALL = 100

const { values: options } = parseArgs({
  options: {
    posts: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '3' },
    themes: { type: 'string', default: themeNames.join() },
    'skip-weight': { type: 'boolean', default: false },
  },
})

function chosenThemes(): ThemeName[] {
  const asked = options.themes.split(',')
  const unknown = asked.filter(name => !themeNames.some(known => known === name))
  if (unknown.length) throw new Error(`--themes: no ${unknown.join()}; there are ${themeNames.join()}`)
  return themeNames.filter(name => asked.includes(name))
}

function positive(option: 'posts' | 'runs'): number {
  const number = Number(options[option])
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${option}: expected a whole number from 1`)
  return number
}

/** Whoever comes first may find a colder disk, so every round begins with another theme. */
function inTurn<T>(list: readonly T[], round: number): T[] {
  const first = round % list.length
  return [...list.slice(first), ...list.slice(0, first)]
}

function say(message: string): void {
  process.stderr.write(`${message}\n`)
}

function weighPages({ folder }: Blog): Map<string, PageWeight> {
  const built = join(folder, 'public')
  return new Map([
    ['home', weigh(built, origin, '/')],
    ['post', weigh(built, origin, pathOfFirstPost)],
  ])
}

function run(): void {
  const sizes = [...new Set([SMALL, positive('posts')])]
  const blogs = chosenThemes().map(installTheme)
  const results = blogs.map(blog => ({
    name: blog.name,
    blog,
    rounds: new Map(sizes.map(posts => [posts, [] as Round[]])),
  }))
  for (const blog of blogs) for (const posts of sizes) writePosts(blog, posts)

  for (let round = 0; round < positive('runs'); round++)
    for (const posts of sizes)
      for (const { name, blog, rounds } of inTurn(results, round)) {
        const costs = measure(blog, posts)
        rounds.get(posts)?.push(costs)
        const [cold, warm] = [costs.cold.cpuSeconds, costs.warm.cpuSeconds].map(seconds => seconds.toFixed(2))
        say(`round ${round + 1}, ${posts} posts, ${name}: cold ${cold} s, warm ${warm} s`)
      }

  const weighed = results.map(({ blog, ...result }) => ({
    ...result,
    weights: options['skip-weight'] ? new Map<string, PageWeight>() : weighPages(blog),
  }))
  say(`Node ${process.versions.node}, ${availableParallelism()} cores, median of ${options.runs} rounds\n`)
  console.log(costTable(weighed, sizes))
  if (!options['skip-weight']) console.log(`\n${weightTable(weighed)}`)
}

run()
