import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import type Hexo from 'hexo'
import { stringify } from 'yaml'
import { starterConfig } from '../../config/starter'
import { type StarterLanguage, starterWords } from '../../config/starter-words'
import { ownConfigFiles } from '../read/config-files'

/** Writes what a new blog needs for the theme. What is there already stays as it is. */
export function init(hexo: Hexo) {
  const language = languageOf(hexo.config.language)
  const [own] = ownConfigFiles(hexo)
  if (own) hexo.log.info(`${basename(own)} is there already, and stays as it is.`)
  else
    write(
      hexo,
      join(hexo.base_dir, '_config.butterfly.yml'),
      starterConfig(language, inBlog(hexo, hexo.theme_dir)),
    )

  const { menu, links } = starterWords[language]
  for (const type of ['tags', 'categories', 'link'] as const) {
    const folder = join(hexo.source_dir, type)
    if (hasPage(folder)) continue
    write(
      hexo,
      join(folder, 'index.md'),
      `---\n${stringify({ title: menu[type], type })}comments: false\n---\n`,
    )
  }
  const data = join(hexo.source_dir, '_data')
  if (!['yml', 'yaml', 'json'].some(ending => existsSync(join(data, `link.${ending}`))))
    write(hexo, join(data, 'link.yml'), friends(links))
}

/** Blogs in Cantonese read traditional characters too. */
function languageOf(written: unknown): StarterLanguage {
  const [language = ''] = [written].flat().map(String)
  if (!/^zh/i.test(language)) return 'en'
  return /hant|tw|hk|mo/i.test(language) ? 'zh-TW' : 'zh-CN'
}

const hasPage = (folder: string) =>
  existsSync(folder) && readdirSync(folder).some(name => /^index\.\w+$/.test(name))

function write({ base_dir, log }: Pick<Hexo, 'base_dir' | 'log'>, path: string, content: string) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content, { flag: 'wx' })
  log.info(`Written: ${inBlog({ base_dir }, path)}`)
}

const inBlog = ({ base_dir }: Pick<Hexo, 'base_dir'>, path: string) =>
  relative(base_dir, path).replaceAll('\\', '/')

const friends = ({ title, description, hexo }: Readonly<Record<'title' | 'description' | 'hexo', string>>) =>
  stringify([
    {
      class_name: title,
      class_desc: description,
      link_list: [
        {
          name: 'Hexo',
          link: 'https://hexo.io/',
          descr: hexo,
        },
      ],
    },
  ])
