import type Hexo from 'hexo'

/** The posts that stand under another date than the one they show. */
export interface Misfiled {
  readonly count: number
  readonly timezone: string
  /** That of this computer, as far as it has a name. */
  readonly here: string
  readonly first: FiledPost
}

interface FiledPost {
  readonly source: string
  /** Where it stands on the site. */
  readonly path: string
  /** As the post shows it, and as Hexo filed it. */
  readonly shown: string
  readonly filed: string
}

interface Moment {
  format(form: string): string
  clone(): { tz(timezone: string): Moment }
}

interface WrittenPost extends Pick<FiledPost, 'source' | 'path'> {
  readonly date: Moment
  /** The address that the post says itself. */
  readonly __permalink?: string
}

/** Hexo makes addresses and archives by the clock of the computer, but shows dates in the time zone of the blog. */
export function misfiledPosts({ config, locals }: Pick<Hexo, 'config' | 'locals'>): Misfiled | undefined {
  const { timezone, permalink } = config
  if (!timezone) return undefined
  const posts: WrittenPost[] = locals.get('posts').toArray()
  const byDay = /:(i_)?day\b/.test(permalink)
  const misfiled = posts.flatMap(({ source, path, date, __permalink }) => {
    // The archives have a page for each month.
    const form = byDay && !__permalink ? 'YYYY-MM-DD' : 'YYYY-MM'
    const [shown, filed] = [date.clone().tz(timezone).format(form), date.format(form)]
    return shown === filed ? [] : [{ source, path, shown, filed }]
  })
  const [first] = misfiled
  const here = process.env.TZ || Intl.DateTimeFormat().resolvedOptions().timeZone
  return first && { count: misfiled.length, timezone, here, first }
}
