import { beforeAll, describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { aPost, type BuiltBlog, buildBlog } from '../fixtures/blog'
import { describeGoodPages } from '../fixtures/good-pages'
import { openPage } from '../fixtures/page'
import { describeSoundSite } from '../fixtures/sound-site'

const data = (name: string, content: unknown) => ({ [`source/_data/${name}.yml`]: stringify(content) })

const files = {
  'source/_posts/a.md': aPost({ title: 'A post', date: '2024-01-01 12:00:00', series: 'Letters' }),
  'source/tags/index.md': aPost({ title: 'Tags', type: 'tags' }),
  'source/categories/index.md': aPost({ title: 'Categories', type: 'categories' }),
  'source/link/index.md': aPost({ title: 'Friends', type: 'link' }, '## Words of the page'),
  'source/notes/index.md': aPost({ title: 'Notes', type: 'shuoshuo' }),
  'source/series/index.md': aPost({ title: 'All series', type: 'series' }),
  'source/few/index.md': aPost({ title: 'Few', type: 'shuoshuo', limit: { type: 'num', value: 1 } }),
  'source/since/index.md': aPost({
    title: 'Since',
    type: 'shuoshuo',
    limit: { type: 'date', value: '2024-02-01' },
  }),
  ...data('link', [
    {
      class_name: 'Words of the page',
      class_desc: '<em>dear</em>',
      link_list: [{ name: '<i>Ada</i>', link: 'https://a.example/', descr: '"quoted"' }, { name: 'Lost' }],
    },
  ]),
  ...data('shuoshuo', [
    { date: '2024-01-01 08:00:00', content: 'Old **note**\n\n## Same' },
    {
      date: '2024-03-01 23:30:00',
      content: 'New note\n\n{% blockquote %}x{% endblockquote %}\n\n## Same',
      tags: ['a'],
      key: 'k',
    },
  ]),
  ...data('widget', {
    top: [{ name: 'On top', icon: 'fas fa-mug-hot', html: '<p id="own">raw</p>', class_name: 'mine' }],
    bottom: [{ name: 'First', order: -1 }, { name: 'Last' }],
  }),
}

describe('a blog with data files', () => {
  let site: BuiltBlog
  const page = (path: string) => openPage(site.text(path))
  beforeAll(async () => {
    site = await buildBlog('special-pages', {
      config: { timezone: 'Asia/Taipei', relative_link: true },
      butterfly: {
        error_404: { enable: true },
        comments: { use: 'Waline' },
        waline: { serverURL: 'https://waline.example' },
        footer: {
          nav: [{ width: 2, content: [{ title: 'Here', item: [{ title: 'Post', url: '/link/' }] }] }],
        },
      },
      files,
    })
  })

  describeSoundSite(() => site)
  describeGoodPages(() => site)

  test('shows friends as text, and the words about them as HTML', () => {
    const links = page('link/index.html')
    expect(links.lines('.flink-item-name')).toEqual(['<i>Ada</i>'])
    expect(links.lines('.flink-item-desc')).toEqual(['"quoted"'])
    expect(site.text('link/index.html')).toContain('<em>dear</em>')
    expect(links.all('h2').map(({ attribs }) => attribs.id)).toContain('Words-of-the-page-2')
  })

  test('says which friend has no link', () => {
    expect(site.log).toContain('source/_data/link.yml:7:7 [0].link_list[1]: expected a value for link')
  })

  test('renders notes, newest first, with dates of its time zone', () => {
    const notes = page('notes/index.html')
    const [first, second] = notes.all('.shuoshuo-content')
    expect(first && notes.all('blockquote', first)).toHaveLength(1)
    expect(second && notes.all('strong', second)).toHaveLength(1)
    const times = notes.all('time').filter(({ attribs }) => attribs.class === 'shuoshuo-date')
    expect(times.map(({ attribs }) => [attribs.datetime, attribs.title])).toEqual([
      ['2024-03-01T15:30:00.000Z', '2024-03-01 23:30:00'],
      ['2024-01-01T00:00:00.000Z', '2024-01-01 08:00:00'],
    ])
    expect(notes.attributes('data-key')).toEqual(['/notes?key=k'])
  })

  test('lets readers comment on each note that has a key', () => {
    const notes = page('notes/index.html')
    expect(notes.all('.shuoshuo-comment-btn')).toHaveLength(1)
    expect(notes.all('.shuoshuo-comment')).toHaveLength(1)
    expect(notes.all('#post-comment')).toEqual([])
  })

  test('lists its series, and readers can comment on them', () => {
    const series = page('series/index.html')
    expect(series.lines('h2')).toContain('Letters')
    expect(series.all('.series-list').flatMap(list => series.all('a', list))).toHaveLength(1)
    expect(series.all('#post-comment')).toHaveLength(1)
  })

  test.each(['few/index.html', 'since/index.html'])('%s shows the newest note alone', path => {
    expect(page(path).all('.shuoshuo-item')).toHaveLength(1)
  })

  test('has its own cards, in their places', () => {
    const headlines = page('index.html').lines('.item-headline')
    expect(headlines.indexOf('On top')).toBeLessThan(headlines.indexOf('First'))
    expect(headlines.indexOf('First')).toBeLessThan(headlines.indexOf('Recent Posts'))
    expect(headlines.at(-1)).toBe('Last')
    expect(page('index.html').all('#own')).toHaveLength(1)
    const icons = [...site.files].find(([path]) => /^css\/index/.test(path))?.[1].toString()
    expect(icons).toContain('fa-mug-hot')
  })

  test('has no cards from the bottom on posts', () => {
    const headlines = page('2024/01/01/a/index.html').lines('.item-headline')
    expect(headlines).toContain('On top')
    expect(headlines).not.toContain('Last')
  })

  test('has columns in the footer', () => {
    const home = page('index.html')
    expect(home.lines('.footer-flex')).toEqual(['Here', 'Post'])
    const sheet = [...site.files].find(([path]) => /^css\/index/.test(path))?.[1].toString()
    expect(sheet).toContain('.grow-2{flex-grow:2}')
  })

  test('has a page for addresses that do not exist, which works at any of them', () => {
    const lost = page('404.html')
    expect(lost.lines('h1')).toEqual(['404'])
    expect(lost.lines('.error_subtitle')).toEqual(['Page Not Found'])
    expect(lost.attributes('href').filter(link => !/^(https?:|[/#])/.test(link))).toEqual([])
    expect(lost.attributes('src').filter(link => !/^(https?:|\/)/.test(link))).toEqual([])
    expect(lost.all('#aside-content')).toEqual([])
  })
})

test('a page of the blog at 404.html stays', async () => {
  const site = await buildBlog('own-404', {
    butterfly: { error_404: { enable: true } },
    files: { 'source/404.md': aPost({ title: 'Mine' }, 'My own words.') },
  })
  expect(site.text('404.html')).toContain('My own words.')
})

test('options in source/_data/butterfly.yml are said to be of no use', async () => {
  const site = await buildBlog('old-data', { files: data('butterfly', { menu: { Home: '/' } }) })
  expect(site.exitCode).toBe(0)
  expect(site.log).toMatch(/source\/_data\/butterfly\.yml:1:1 .*_config\.butterfly\.yml/)
})

test('notes say when they were written in any time zone, and that 30 February is no day', async () => {
  const site = await buildBlog('dated-notes', {
    config: { timezone: 'Asia/Taipei' },
    files: {
      'source/notes/index.md': aPost({ title: 'Notes', type: 'shuoshuo' }),
      'source/_data/shuoshuo.yml': `
- { content: a, date: 2024-05-04 10:00:00 }
- { content: b, date: 2024-05-03T10:00:00Z }
- { content: c, date: 2024-05-02 10:00 +0900 }
- { content: d, date: 2024-02-30 }
`,
    },
  })
  const times = openPage(site.text('notes/index.html')).all('time')
  const dates = times.filter(({ attribs }) => attribs.class === 'shuoshuo-date')
  expect(dates.map(({ attribs }) => attribs.datetime)).toEqual([
    '2024-05-04T02:00:00.000Z',
    '2024-05-03T10:00:00.000Z',
    '2024-05-02T01:00:00.000Z',
  ])
  expect(site.log).toMatch(
    /source\/_data\/shuoshuo\.yml:5:\d+ \[3\]\.date: expected a date .* got "2024-02-30"/,
  )
})

test('a note that cannot be rendered ends the build with its number', async () => {
  const site = await buildBlog('broken-note', {
    files: data('shuoshuo', [{ content: 'x' }, { content: '{% no_such_tag %}' }]),
  })
  expect(site.exitCode).not.toBe(0)
  expect(site.log).toContain('Note 2 of source/_data/shuoshuo cannot be rendered')
})
