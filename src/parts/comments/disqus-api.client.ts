import { textIn } from '../../client/entry'
import { listAt, readJson, valueAt } from '../../client/read-json'
import type { CountedThread, NewestComment } from './system.client'

interface Forum {
  readonly shortname?: string | undefined
  readonly apikey?: string | undefined
}

const API = 'https://disqus.com/api/3.0'

/** https://disqus.com/api/docs/threads/set/ */
export async function countOfForum(
  forum: Forum,
  threads: readonly CountedThread[],
  api = API,
): Promise<number[]> {
  const query = new URLSearchParams({ forum: forum.shortname ?? '', api_key: forum.apikey ?? '' })
  for (const { link } of threads) query.append('thread:ident', link)
  const found = listAt(await readJson(`${api}/threads/set.json?${query}`), 'response')
  return threads.map(({ link }) => {
    const thread = found.find(({ identifiers }) => Array.isArray(identifiers) && identifiers.includes(link))
    return Number(thread?.posts ?? 0)
  })
}

/** https://disqus.com/api/docs/forums/listPosts/ */
export async function newestOfForum(forum: Forum, limit: number, api = API): Promise<NewestComment[]> {
  const query = new URLSearchParams({
    forum: forum.shortname ?? '',
    api_key: forum.apikey ?? '',
    limit: String(limit),
    related: 'thread',
  })
  return listAt(await readJson(`${api}/forums/listPosts.json?${query}`), 'response').map(post => ({
    nick: String(valueAt(post, 'author', 'name') ?? ''),
    avatar: textIn({ address: valueAt(post, 'author', 'avatar', 'permalink') }, 'address'),
    content: textIn(post, 'message') ?? '',
    url: String(valueAt(post, 'thread', 'link') ?? ''),
    // Times of Disqus are of UTC and do not say so.
    date: Date.parse(`${textIn(post, 'createdAt') ?? ''}Z`),
  }))
}
