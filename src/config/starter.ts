import { stringify } from 'yaml'
import { loadConfig } from './load'
import { type StarterLanguage, starterWords } from './starter-words'
import { at } from './tree'

/** Makes editors that know the YAML language server explain and complete the options. */
const schemaLine = (theme: string) => `# yaml-language-server: $schema=./${theme}/schema/config.schema.json`

type Entry = readonly [option: string, value?: unknown]

/** The options that most blogs set, by the words above them. Without a value here they have their default. */
const groups = (
  words: (typeof starterWords)[StarterLanguage],
): Record<keyof typeof words.headings, Entry[]> => ({
  menu: [['menu', menuOf(words.menu)]],
  pictures: [['favicon'], ['avatar.img'], ['default_top_img'], ['cover.default_cover']],
  home: [['index_layout'], ['index_post_content.method'], ['subtitle.enable'], ['subtitle.sub']],
  posts: [['toc.number'], ['post_copyright.enable'], ['related_post.enable'], ['wordcount.enable']],
  sidebar: [
    ['aside.position'],
    ['aside.card_author.button.enable', false],
    ['aside.card_announcement.enable', false],
    ['social'],
  ],
  colours: [['display_mode'], ['darkmode.autoChangeMode'], ['theme_color.enable'], ['theme_color.main']],
  footer: [['footer.owner.since'], ['footer.custom_text']],
  services: [['search.use'], ['comments.use'], ['inject.head']],
})

const menuOf = ({ home, archives, tags, categories, link }: Readonly<Record<string, string>>) => ({
  [home as string]: '/ || fas fa-home',
  [archives as string]: '/archives/ || fas fa-archive',
  [tags as string]: '/tags/ || fas fa-tags',
  [categories as string]: '/categories/ || fas fa-folder-open',
  [link as string]: '/link/ || fas fa-link',
})

/** A first `_config.butterfly.yml`: a few options with their meaning. `theme` is the folder of the theme in the blog. */
export function starterConfig(language: StarterLanguage, theme: string): string {
  const words = starterWords[language]
  const { config } = loadConfig({})
  const parts = Object.entries(groups(words)).map(([group, entries]) => [
    `# ---- ${words.headings[group as keyof typeof words.headings]} ----`,
    ...sections(entries).map(section => printSection(section, words.options, config)),
  ])
  return `${[schemaLine(theme), ...words.introduction(theme).map(line => `# ${line}`), ...parts.map(lines => `\n${lines.join('\n\n')}`)].join('\n')}\n`
}

/** Options of one section belong under one key. */
function sections(entries: readonly Entry[]): Entry[][] {
  const keys = new Set(entries.map(([option]) => keyOf(option)))
  return [...keys].map(key => entries.filter(([option]) => keyOf(option) === key))
}

const keyOf = (option: string) => option.split('.')[0]

/** Prints options that stand next to each other, each parent once. */
function printSection(
  entries: readonly Entry[],
  meanings: Readonly<Record<string, string>>,
  defaults: unknown,
): string {
  const opened = new Set<string>()
  const lines = entries.flatMap(([option, value = at(defaults, option.split('.'))]) => {
    const steps = option.split('.')
    const parents = steps.slice(0, -1).map((step, depth) => ({
      path: steps.slice(0, depth + 1).join('.'),
      line: `${indent(depth)}${step}:`,
    }))
    const fresh = parents.filter(({ path }) => !opened.has(path))
    for (const { path } of fresh) opened.add(path)
    const own = [`# ${meanings[option]}`, ...printOption(steps.at(-1) as string, value)]
    return [...fresh.map(({ line }) => line), ...own.map(line => indent(parents.length) + line)]
  })
  return lines.join('\n')
}

const indent = (depth: number) => '  '.repeat(depth)

/** A blank option has its default. */
function printOption(key: string, value: unknown): string[] {
  const isEmpty = typeof value === 'object' && value !== null && Object.keys(value).length === 0
  if (value === undefined || isEmpty) return [`${key}:`]
  return stringify({ [key]: value }, { lineWidth: 0 })
    .trimEnd()
    .split('\n')
}
