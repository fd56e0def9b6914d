import type Hexo from 'hexo'
import { readFriends } from '../../config/data-files'
import type { Problem } from '../../config/problem'
import type { Config } from '../../config/schema'
import type { TagsInTexts } from '../../pages/style/tag-style'
import { withoutQuoteMarks } from '../../parts/tags/arguments'
import { raw } from '../../parts/tags/html'
import { tags } from '../../parts/tags/index'
import { madeClassesIn } from '../../parts/tags/made-class'
import { SERIES_PLACES } from '../../parts/tags/series'
import type { Tag, TagContext } from '../../parts/tags/tag'
import { unescapeHtml } from '../../site/escape'
import { lineAt } from '../../site/line-at'
import { reasonOf } from '../../site/reason'
import { seriesPosts } from '../../site/series'
import type { Site } from '../../site/site'
import { type Document, documentsOf } from '../read/documents'
import { shelterBlock, shelterWord, withoutShelter } from './shelter'

/** Plugins change rendered texts at priority 10. */
const BEFORE_OTHERS = 1

/** Hangs the tag plugins into Hexo. Gives a function that hands over what authors did wrong since it was last asked. */
export function registerTags(hexo: Hexo): (config: Config, site: Site) => Problem[] {
  let mistakes: Problem[] = []
  for (const tag of tags)
    for (const name of tag.names)
      hexo.extend.tag.register(
        name,
        // Hexo calls it on the document that is rendered.
        function (this: any, args, content) {
          const use = { name, args, content, document: this }
          return printTag(hexo, tag, use, problem => mistakes.push(problem))
        },
        { ends: tag.form === 'block' },
      )
  hexo.extend.filter.register(
    'after_post_render',
    document => {
      document.content = withoutShelter(document.content)
    },
    BEFORE_OTHERS,
  )
  return (config, site) => {
    const found = mistakes
    mistakes = []
    return [...found, ...seriesProblems(documentsOf(hexo), config, site)]
  }
}

/** A tag as an author uses it. */
interface TagUse {
  readonly name: string
  readonly args: readonly string[]
  readonly content: string
  /** The post or page of Hexo. */
  readonly document: any
}

function printTag(
  hexo: Hexo,
  tag: Tag,
  { name, args, content, document }: TagUse,
  report: (problem: Problem) => void,
): string {
  const source = String(document.source ?? '')
  const line = () => lineOf(name, args, document.raw)
  const problem = (text: string) => report({ kind: 'tag', path: [], source, line: line(), tag: name, text })
  try {
    const made = tag.render(args, withoutQuoteMarks(content), contextOf(hexo, document, problem)).text
    return tag.form === 'word' ? shelterWord(made) : shelterBlock(made)
  } catch (error) {
    const where = [`source/${source}`, line()].filter(Boolean).join(':')
    throw new Error(`${where} {% ${name} %} cannot be shown: ${reasonOf(error)}`, { cause: error })
  }
}

function contextOf(hexo: Hexo, document: any, problem: TagContext['problem']): TagContext {
  const urlFor = hexo.extend.helper.get('url_for').bind(hexo as never)
  return {
    link(path) {
      try {
        // A text is shown on pages of different folders, so nothing in it can be relative.
        return urlFor(path, { relative: false } as never) as string
      } catch {
        problem(`"${path}" is no address. It stands there as it is written; correct it.`)
        return path
      }
    },
    // The renderer finds the files of a post's own folder by the path of the post.
    markdown: text =>
      raw(
        hexo.render.renderSync({ text, path: hexo.source_dir + document.source, engine: 'markdown' }).trim(),
      ),
    friends: yaml => friendsIn(hexo, yaml, problem),
    series: document.series ? String(document.series) : undefined,
    problem,
  }
}

function friendsIn(hexo: Hexo, yaml: string, problem: TagContext['problem']) {
  try {
    const written: unknown = hexo.render.renderSync({ text: yaml, engine: 'yaml' } as never)
    const { value, problems } = readFriends(written)
    for (const { path, expected } of problems)
      problem(`expected ${expected} at ${path.join('.') || 'the top'}; what stands there is left out.`)
    return value
  } catch (error) {
    problem(`what stands in it is no YAML: ${reasonOf(error)}`)
    return []
  }
}

/** Hexo does not tell a tag where it stands: the first place in the file that looks like it. */
function lineOf(name: string, args: readonly string[], file: unknown): number | undefined {
  if (typeof file !== 'string') return undefined
  const inner = args
    .map(arg => `['"]?${arg.replace(/[^\w\s]/g, sign => `['"]?\\${sign}['"]?`)}['"]?`)
    .join('\\s+')
  const at = file.search(new RegExp(`\\{%-?\\s*${name}\\s*${inner}\\s*-?%\\}`))
  return at < 0 ? undefined : lineAt(file, at)
}

/** What the tag plugins in all texts ask of the style sheet. Texts of a build before are not rendered again. */
export function tagsInBlog(hexo: Hexo, { moments }: Site): TagsInTexts {
  const texts = [...documentsOf(hexo).map(({ content = '' }) => content), ...moments.map(({ html }) => html)]
  return { made: madeClassesIn(texts), notes: texts.some(text => text.includes('class="note ')) }
}

/** Lists of series that stay empty. */
function seriesProblems(documents: readonly Document[], { series }: Config, site: Site): Problem[] {
  return documents.flatMap(({ source, content = '' }) =>
    [...content.matchAll(SERIES_PLACES)].flatMap(([, written = '']): Problem[] => {
      const name = unescapeHtml(written)
      if (series.enable && seriesPosts(site, name, series).length > 0) return []
      const text = series.enable
        ? `no post belongs to "${name}", so there is no list. A post does that says "series: ${name}".`
        : 'the option series.enable is off, so there is no list. Switch it on.'
      return [{ kind: 'tag', path: [], source, line: undefined, tag: 'series', text }]
    }),
  )
}
