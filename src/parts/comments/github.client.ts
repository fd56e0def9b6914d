import { textIn } from '../../client/entry'
import { listAt, readJson, valueAt } from '../../client/read-json'
import type { NewestComment } from './system.client'

const API = 'https://api.github.com'
const ADDRESS = /https?:\/\/[^\s)"'<>\]]+/g

/**
 * The newest comments of a repository whose issues are the discussions of pages. An issue begins with the address of its
 * page, or, when Utterances opened it, ends with it. https://docs.github.com/rest/issues/comments
 */
export async function newestOfRepository(repository: string, limit: number): Promise<NewestComment[]> {
  const query = `sort=created&direction=desc&per_page=${limit}`
  const comments = listAt(await readJson(`${API}/repos/${repository}/issues/comments?${query}`))
  const pages = new Map<string, Promise<string>>()
  const pageOf = (issue: string) => {
    const known = pages.get(issue) ?? readJson(issue).then(pageIn)
    pages.set(issue, known)
    return known
  }
  return Promise.all(
    comments.map(async comment => ({
      nick: String(valueAt(comment, 'user', 'login') ?? ''),
      avatar: textOrNothing(valueAt(comment, 'user', 'avatar_url')),
      content: textIn(comment, 'body') ?? '',
      url: await pageOf(textIn(comment, 'issue_url') ?? ''),
      date: Date.parse(textIn(comment, 'created_at') ?? ''),
    })),
  )
}

function pageIn(issue: unknown): string {
  const addresses = String(valueAt(issue, 'body') ?? '').match(ADDRESS) ?? []
  const byUtterances = valueAt(issue, 'user', 'login') === 'utterances-bot'
  return addresses.at(byUtterances ? -1 : 0) ?? String(valueAt(issue, 'html_url') ?? '')
}

const textOrNothing = (value: unknown) => (typeof value === 'string' ? value : undefined)
