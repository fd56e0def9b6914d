import { isNote, type Note, type Problem } from './problem'
import { pathText } from './words'

/** What is good to know, without places: nothing has to be done. Options of which the same is to be said stand together. */
export const notes = (problems: readonly Problem[]): string[] => {
  const all = problems.filter(isNote)
  return [...new Set(all.map(({ kind }) => kind))].map(kind => {
    const paths = all.filter(note => note.kind === kind).map(({ path }) => pathText(path))
    return WORDS[kind](paths.join(', '), paths.length)
  })
}

/** Paths that are addresses or names of packages, without the brackets of keys. */
const bare = (names: string) => names.replaceAll(/\["|"\]/g, '')

const WORDS: Readonly<Record<Note['kind'], (names: string, count: number) => string>> = {
  'no-effect': (names, count) =>
    count > 1
      ? `${count} options of older releases have no effect and can be deleted: ${names}.`
      : `${names} is an option of an older release; it has no effect and can be deleted.`,
  'spare-library': (names, count) =>
    count > 1
      ? `${names} have no effect: the theme does not load these files.`
      : `${names} has no effect: the theme does not load this file.`,
  foreign: (names, count) =>
    count > 1
      ? `${names} are no options of the theme; they are kept for plugins.`
      : `${names} is no option of the theme; it is kept for plugins.`,
  'of-hexo': (names, count) =>
    count > 1
      ? `${names} are options of Hexo: they count in _config.yml, and nowhere else.`
      : `${names} is an option of Hexo: it counts in _config.yml, and nowhere else.`,
  injected: (names, count) =>
    `inject names ${bare(names)}, which this blog has not got in source/. If ${count > 1 ? 'they were' : 'it was'} in the folder of your old theme (themes/…/source/), copy ${count > 1 ? 'them' : 'it'} to source/; if a plugin makes ${count > 1 ? 'them' : 'it'}, all is well.`,
  'icon-font': names =>
    `${bare(names)} may show boxes in place of icons: they write with the font of Font Awesome, which the theme does not send. Write "icons: webfont" to send it.`,
  'code-colours': names =>
    `code has no colours, because ${names} in _config.yml leaves them to a script in the browser or to nobody. Write "syntax_highlighter: highlight.js", or "prismjs: { preprocess: true }" with Prism.`,
  timezone: names =>
    `${names} is blank in _config.yml, so dates depend on the computer that builds the site. Write for example "timezone: Asia/Shanghai".`,
}
