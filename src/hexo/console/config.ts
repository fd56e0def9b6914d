import type Hexo from 'hexo'
import { stringify } from 'yaml'
import { type LoadedConfig, loadConfig } from '../../config/load'
import { meantOption, type OptionInfo, optionInfo, renewedName } from '../../config/option-info'
import { positionsIn } from '../../config/positions'
import type { Path } from '../../config/problem'
import { at } from '../../config/tree'
import { pathText } from '../../config/words'
import { configSources } from '../read/config-files'
import type { Arguments } from './arguments'
import { fail } from './fail'

/** Shows an option: its value, its default, where it is set and what it means. */
export function showOption(hexo: Hexo, { _: [, name] }: Arguments) {
  if (name === undefined) return fail(hexo, 'Which option? For example: hexo butterfly config toc.number')
  const path = pathIn(name)
  const option = optionInfo(path)
  if (option) return console.log(describe(hexo, path, option))
  const [today, ...others] = renewedName(name)?.now ?? []
  if (today === undefined || others.length > 0) return fail(hexo, unknownOption(name))
  console.log(`${name} is the old name of:\n`)
  showOption(hexo, { _: ['config', today] })
}

function describe(
  hexo: Hexo,
  path: Path,
  { meaning, later, allowed, options, oldNames }: OptionInfo,
): string {
  const loaded = loadConfig(hexo.config.theme_config)
  const isSection = options.length > 0
  const facts: [string, string | undefined | false][] = [
    ['value', valueText(at(loaded.config, path))],
    ['default', !isSection && valueText(at(loadConfig({}).config, path))],
    ['set in', originOf(hexo, path, loaded) ?? 'no file, so the default counts'],
    ['allowed', allowed],
    ['options', options.join(', ')],
    ['old names', oldNames.join(', ')],
  ]
  const lines = facts.flatMap(([label, text]) =>
    text ? `  ${`${label}:`.padEnd(WIDTH)}${text.replaceAll('\n', INDENT)}`.replaceAll(/ +$/gm, '') : [],
  )
  const title = [pathText(path), later && '(not yet: understood, but nothing uses it in this release)']
  return [title.filter(Boolean).join(' '), ...(meaning ? [`  ${meaning}`] : []), '', ...lines].join('\n')
}

const WIDTH = 11
const INDENT = `\n${' '.repeat(WIDTH + 2)}`

/** `a.b[0]` as a path. */
const pathIn = (name: string): Path =>
  name
    .replaceAll(/\[(\d+)\]/g, '.$1')
    .split('.')
    .map(step => (/^\d+$/.test(step) ? Number(step) : step))

function valueText(value: unknown): string {
  if (value === undefined) return '(blank)'
  const text = stringify(value, { lineWidth: 0 }).trimEnd()
  return typeof value === 'object' && text.includes('\n') ? `\n${text}` : text
}

/** What stands in `_config.yml` under `theme_config` wins. An option may be written under its old name. */
function originOf(hexo: Hexo, path: Path, { problems }: LoadedConfig): string | undefined {
  const olds = problems.flatMap(problem =>
    problem.kind === 'renamed' && problem.now.some(({ path: now }) => pathText(now) === pathText(path))
      ? [problem.path]
      : [],
  )
  const sources = configSources(hexo).filter(
    ({ prefix, file }) => prefix || file.startsWith('_config.butterfly.'),
  )
  for (const { file, text, prefix } of sources.toSorted(
    (one, other) => Number(!one.prefix) - Number(!other.prefix),
  )) {
    const find = positionsIn(text)
    for (const written of [path, ...olds]) {
      const place = find(prefix ? [prefix, ...written] : written)
      const name = written === path ? '' : `, as ${pathText(written)}`
      if (place) return `${file}:${place.line}:${place.column}${name}`
    }
  }
  return undefined
}

function unknownOption(name: string): string {
  const old = renewedName(name)
  if (old?.reason) return `${name} is an option of an older release without a meaning today: ${old.reason}`
  if (old) return `${name} is an option of an older release; today there are ${old.now.join(' and ')}.`
  const meant = meantOption(name)
  return `There is no option ${name}.${meant ? ` Did you mean ${meant}?` : ''}`
}
