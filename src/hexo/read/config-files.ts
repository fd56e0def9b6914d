import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type Hexo from 'hexo'
import type { Source } from '../../config/report'

const CONFIG_FILES = ['_config.butterfly.yml', '_config.butterfly.yaml', '_config.butterfly.json']

/** The blog's own files of options for the theme, the one that Hexo reads first. */
export const ownConfigFiles = ({ base_dir }: Pick<Hexo, 'base_dir'>): string[] =>
  CONFIG_FILES.map(file => join(base_dir, file)).filter(path => existsSync(path))

/** The files that options can stand in, the one that wins first. */
export function configSources(hexo: Pick<Hexo, 'base_dir' | 'config_path'>): Source[] {
  const { config_path } = hexo
  const hexoFile = existsSync(config_path) ? [source(config_path, 'theme_config'), source(config_path)] : []
  return [...ownConfigFiles(hexo).map(path => source(path)), ...hexoFile]
}

const source = (path: string, prefix?: string): Source => ({
  file: basename(path),
  text: readFileSync(path, 'utf8'),
  ...(prefix && { prefix }),
})
