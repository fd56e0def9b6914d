import { afterEach, describe, expect, test, vi } from 'vitest'
import { commentClients } from '../../../../src/parts/comments/index.client'
import type { CommentClient } from '../../../../src/parts/comments/system.client'

/** Answers by the beginning of the address; gives what was asked. */
function answering(answers: Readonly<Record<string, unknown>>) {
  const asked: string[] = []
  vi.stubGlobal('location', { origin: 'https://blog.example', href: 'https://blog.example/' })
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url)
    const [, answer] = Object.entries(answers).find(([beginning]) => url.startsWith(beginning)) ?? []
    return { ok: answer !== undefined, status: answer === undefined ? 404 : 200, json: async () => answer }
  })
  return asked
}

afterEach(() => {
  vi.unstubAllGlobals()
})

const open = async (key: keyof typeof commentClients) =>
  (await commentClients[key]()) as CommentClient<object>
const threads = ['/a/', '/b/'].map(path => ({ path, link: path, url: `https://blog.example${path}` }))

describe('how many comments there are', () => {
  test.each([
    [
      'waline',
      { serverURL: 'https://w.example/' },
      { 'https://w.example/api/comment?type=count&url=%2Fa%2F,%2Fb%2F': { errno: 0, data: [3, 0] } },
    ],
    ['waline', { serverURL: 'https://w.example' }, { 'https://w.example/api/comment?type=count': [3, 0] }],
    [
      'artalk',
      { server: 'https://a.example', site: 'Mine' },
      { 'https://a.example/api/v2/stats/page_comment?site_name=Mine': { data: { '/a/': 3 } } },
    ],
    [
      'disqus',
      { shortname: 'mine', apikey: 'key' },
      {
        'https://disqus.com/api/3.0/threads/set.json?forum=mine&api_key=key': {
          response: [{ identifiers: ['/a/'], posts: 3 }],
        },
      },
    ],
    [
      'disqusjs',
      { shortname: 'mine', apikey: 'key', option: { api: 'https://mirror.example/disqus/' } },
      {
        'https://mirror.example/disqus/3.0/threads/set.json': {
          response: [{ identifiers: ['/a/'], posts: 3 }],
        },
      },
    ],
    [
      'remark42',
      { host: 'https://r.example', siteId: 'mine' },
      { 'https://r.example/api/v1/counts?site=mine': [{ url: 'https://blog.example/a/', count: 3 }] },
    ],
    [
      'valine',
      { appId: 'abcdefgh-rest', appKey: 'key' },
      {
        [`https://abcdefgh.api.lncldglobal.com/1.1/classes/Comment?count=1&limit=0&where=${encodeURIComponent('{"url":"/a/"}')}`]:
          { count: 3 },
        'https://abcdefgh.api.lncldglobal.com/': { count: 0 },
      },
    ],
    [
      'gitalk',
      { owner: 'ada', repo: 'blog', option: {} },
      // The MD5 of `/a/`.
      {
        'https://api.github.com/repos/ada/blog/issues?labels=Gitalk%2Ca2c180452d0aaaff54812a20c88c23fa': [
          { comments: 3 },
        ],
        'https://api.github.com/repos/ada/blog/issues': [],
      },
    ],
  ] as const)('%s', async (key, settings, answers) => {
    answering(answers)
    const { count } = await open(key)
    expect(await count?.(settings, threads)).toEqual([3, 0])
  })
})

describe('the newest comments', () => {
  const comment = { nick: 'Grace', content: 'Hello', date: Date.parse('2024-05-01T10:00:00Z') }

  test.each([
    [
      'waline',
      { serverURL: 'https://w.example' },
      {
        'https://w.example/api/comment?type=recent&count=2': {
          data: [
            {
              nick: 'Grace',
              comment: 'Hello',
              url: '/a/',
              objectId: 7,
              time: comment.date,
              avatar: 'https://w.example/g.png',
            },
          ],
        },
      },
      { url: '/a/#7', avatar: 'https://w.example/g.png' },
    ],
    [
      'artalk',
      { server: 'https://a.example', site: 'Mine' },
      {
        'https://a.example/api/v2/stats/latest_comments?site_name=Mine&limit=4': {
          data: [
            { nick: 'Spam', content: 'Buy', is_pending: true },
            { nick: 'Grace', content_marked: 'Hello', page_url: '/a/', id: 7, date: '2024-05-01T10:00:00Z' },
          ],
        },
      },
      { url: '/a/#atk-comment-7', avatar: undefined },
    ],
    [
      'disqus',
      { shortname: 'mine', apikey: 'key' },
      {
        'https://disqus.com/api/3.0/forums/listPosts.json?forum=mine&api_key=key&limit=2': {
          response: [
            {
              author: { name: 'Grace', avatar: { permalink: 'https://d.example/g.png' } },
              message: 'Hello',
              thread: { link: 'https://blog.example/a/' },
              createdAt: '2024-05-01T10:00:00',
            },
          ],
        },
      },
      { url: 'https://blog.example/a/', avatar: 'https://d.example/g.png' },
    ],
    [
      'remark42',
      { host: 'https://r.example', siteId: 'mine' },
      {
        'https://r.example/api/v1/last/2?site=mine': [
          {
            id: 'x',
            text: 'Hello',
            time: '2024-05-01T10:00:00Z',
            user: { name: 'Grace', picture: '' },
            locator: { url: 'https://blog.example/a/' },
          },
        ],
      },
      { url: 'https://blog.example/a/#remark42__comment-x', avatar: undefined },
    ],
    [
      'valine',
      { appId: 'a', appKey: 'key', serverURLs: 'https://v.example/' },
      {
        'https://v.example/1.1/classes/Comment?order=-createdAt&limit=2': {
          results: [
            { nick: 'Grace', comment: 'Hello', url: '/a/', objectId: '7', createdAt: '2024-05-01T10:00:00Z' },
          ],
        },
      },
      { url: '/a/#7', avatar: undefined },
    ],
    [
      'utterances',
      { repo: 'ada/blog' },
      {
        'https://api.github.com/repos/ada/blog/issues/comments?sort=created&direction=desc&per_page=2': [
          {
            user: { login: 'Grace', avatar_url: 'https://g.example/g.png' },
            body: 'Hello',
            issue_url: 'https://api.github.com/issue/1',
            created_at: '2024-05-01T10:00:00Z',
          },
        ],
        'https://api.github.com/issue/1': {
          user: { login: 'utterances-bot' },
          body: '# a/\n\nSee https://example.org and\n\n[https://blog.example/a/](https://blog.example/a/)',
        },
      },
      { url: 'https://blog.example/a/', avatar: 'https://g.example/g.png' },
    ],
  ] as const)('%s', async (key, settings, answers, own) => {
    answering(answers)
    const { newest } = await open(key)
    expect(await newest?.(settings, 2)).toEqual([{ ...comment, ...own }])
  })

  test('fail when the service does', async () => {
    answering({})
    const { newest } = await open('waline')
    await expect(newest?.({ serverURL: 'https://w.example' }, 2)).rejects.toThrow(
      '404 from https://w.example',
    )
  })
})
