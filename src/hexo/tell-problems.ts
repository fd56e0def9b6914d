import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type Hexo from 'hexo'
import type { Problem } from '../config/problem'
import { report, type Source } from '../config/report'

const CONFIG_FILES = ['_config.butterfly.yml', '_config.butterfly.yaml', '_config.butterfly.json']

/** What has been said already: `hexo server` reads the config again and again. */
const told = new Set<string>()

/** Warns of mistakes in the config, or in another file, all at once, each with its place. */
export async function tellProblems(
  hexo: Hexo,
  problems: readonly Problem[],
  sources: readonly Source[] = configSources(hexo),
) {
  if (problems.length === 0) return
  const text = await report(problems, ...sources)
  if (!told.has(text)) hexo.log.warn(text)
  told.add(text)
}

/** The files that options can stand in, the one that wins first. */
function configSources({ base_dir, config_path }: Hexo): Source[] {
  const own = CONFIG_FILES.map(file => join(base_dir, file)).filter(path => existsSync(path))
  const hexo = existsSync(config_path) ? [source(config_path, 'theme_config'), source(config_path)] : []
  return [...own.map(path => source(path)), ...hexo]
}

const source = (path: string, prefix?: string): Source => ({
  file: basename(path),
  text: readFileSync(path, 'utf8'),
  ...(prefix && { prefix }),
})
