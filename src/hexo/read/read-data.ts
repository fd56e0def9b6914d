import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type Hexo from 'hexo'
import { readFriends, readMoments, readWidgets, type WrittenMoment } from '../../config/data-files'
import type { Problem } from '../../config/problem'
import type { Source } from '../../config/report'
import { hasDates } from '../../config/tree'
import type { Moment } from '../../site/moments'
import { reasonOf } from '../../site/reason'
import type { SiteData } from '../../site/site'
import type { WrittenTime } from '../../site/wall-time'

/** The mistakes in a data file. */
export interface FileProblems {
  readonly source: Source
  readonly problems: readonly Problem[]
}

/** What the files of `source/_data` hold for the theme. The text of notes is rendered as that of posts is. */
export async function readData(hexo: Hexo): Promise<{ data: SiteData; mistakes: FileProblems[] }> {
  const files: Readonly<Record<string, unknown>> = hexo.locals.get('data') ?? {}
  const friends = readFriends(files.link)
  const moments = readMoments(await withDates(hexo, 'shuoshuo', files.shuoshuo))
  const widgets = readWidgets(files.widget)
  const found = {
    link: friends,
    shuoshuo: moments,
    widget: widgets,
    butterfly: { problems: oldOptions(files.butterfly) },
  }
  return {
    data: {
      friends: friends.value,
      moments: await Promise.all(moments.value.map((moment, index) => renderMoment(hexo, moment, index))),
      widgets: widgets.value,
    },
    mistakes: Object.entries(found).flatMap(([name, { problems }]) =>
      problems.length > 0 ? { source: dataSource(hexo, name), problems } : [],
    ),
  }
}

/** The YAML parser is only loaded when there are dates that Hexo has read. */
async function withDates(hexo: Hexo, name: string, value: unknown): Promise<unknown> {
  if (!hasDates(value)) return value
  const { withWrittenDates } = await import('../../config/written-dates')
  return withWrittenDates(value, dataSource(hexo, name).text)
}

/** Where the options stood in Butterfly 1 and 2. */
const oldOptions = (options: unknown): Problem[] =>
  options === undefined || options === null
    ? []
    : [
        {
          kind: 'removed',
          path: Object.keys(options).slice(0, 1),
          reason: 'nothing reads this file. Move its options to _config.butterfly.yml beside _config.yml.',
        },
      ]

/** A note is no document of Hexo's; this is as much of one as filters and tag plugins ask for. */
async function renderMoment(
  hexo: Hexo,
  { content, written, ...rest }: WrittenMoment,
  index: number,
): Promise<Moment> {
  const source = '_data/shuoshuo.md'
  const note = { content, engine: 'markdown', layout: 'shuoshuo', title: '', slug: '', path: '', source }
  try {
    // Hexo's own type wants a whole post.
    const { content: html = '' } = await hexo.post.render('', note as never)
    return { ...rest, html, date: written && momentOf(hexo, written) }
  } catch (error) {
    const place = `Note ${index + 1} of source/_data/shuoshuo`
    throw new Error(`${place} cannot be rendered: ${reasonOf(error)}`, { cause: error })
  }
}

const momentOf = (hexo: Hexo, { time, exact }: WrittenTime) => (exact ? time : timeInZone(hexo, time))

/** Milliseconds at which the clocks of the blog's time zone show what a UTC clock shows at `wallTime`. */
export function timeInZone({ config, extend }: Pick<Hexo, 'config' | 'extend'>, wallTime: number): number {
  const moment = extend.helper.get('moment') as any
  const written = new Date(wallTime).toISOString().slice(0, -1)
  return (config.timezone ? moment.tz(written, config.timezone) : moment(written)).valueOf()
}

function dataSource({ source_dir }: Hexo, name: string): Source {
  const file = ['yml', 'yaml', 'json']
    .map(ending => `${name}.${ending}`)
    .find(candidate => existsSync(join(source_dir, '_data', candidate)))
  if (!file) return { file: `source/_data/${name}`, text: '' }
  return { file: `source/_data/${file}`, text: readFileSync(join(source_dir, '_data', file), 'utf8') }
}
