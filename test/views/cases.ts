import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Print } from '../../src/pages/print'
import { pageView } from '../../src/pages/view'
import type { PageFacts } from '../../src/site/facts'
import type { Page } from '../../src/site/page'
import { aConfig, assets, facts as plainFacts } from '../fixtures/facts'
import { printing } from '../fixtures/print'
import { aPage, aPost, aSite, image, timeOf } from '../fixtures/site'
import { render } from './render'

/** A template and what it prints. */
interface Case {
  readonly template: string
  readonly locals: object
}

const english = parse(readFileSync(join(import.meta.dirname, '../../languages/en.yml'), 'utf8'))
const message = (key: string) => String(key.split('.').reduce((words, part) => words[part], english))
const t: PageFacts['t'] = (key, ...values) =>
  values.reduce<string>((text, value) => text.replace('%s', String(value)), message(key))

const garden = aPost({
  title: 'A garden <in> spring',
  date: '2024-04-12',
  updated: '2024-04-20',
  tags: ['Seeds', 'Rain & sun'],
  series: 'The year',
  categories: ['Outside/Garden'],
  cover: image('garden.jpg'),
  html: '<h2 id="soil">Soil</h2><p>Dig <em>deep</em>.</p><p><img src="/img/soil.png" alt="Soil"></p>',
})
const bread = aPost({
  title: 'Bread',
  date: '2024-02-03',
  tags: ['Seeds'],
  series: 'The year',
  categories: ['Inside'],
  cover: { paint: 'linear-gradient(wheat, tan)' },
  description: 'Flour, water &amp; <strong>salt</strong>',
})
const friends = [
  {
    name: 'Neighbours',
    description: '<b>Nearby</b>',
    friends: [
      { name: 'Grace', link: 'https://example.org/', avatar: '/img/grace.png', description: 'Tea & ships' },
      { name: 'Alan', link: 'https://example.net/', avatar: undefined, description: undefined },
    ],
  },
]
const moments = [
  {
    html: '<p>Rain.</p>',
    date: timeOf('2024-05-01'),
    author: undefined,
    avatar: undefined,
    tags: ['sky'],
    key: 'rain',
  },
]
const widget = {
  name: 'Clock',
  icon: 'fas fa-clock',
  html: '<p>Noon</p>',
  className: 'clock',
  id: 'clock',
  order: 0,
}

const walk = aPost({
  title: undefined,
  path: 'walk/',
  date: '2023-12-31',
  pinned: true,
  html: '<p>Out of the door.</p>',
})

const site = aSite({
  blog: { title: 'Notes', subtitle: 'of a gardener', author: 'Ada' },
  posts: [garden, bread, walk],
  data: { friends, moments, widgets: { top: [widget], bottom: [] } },
})
const facts = plainFacts({ site, t })

const usual = {
  menu: {
    Home: '/ || fas fa-home',
    Archives: '/archives/ || fas fa-archive',
    'More || fas fa-list || hide': { Films: '/films/', Code: 'https://github.com/ada || fab fa-github' },
  },
  social: { 'fab fa-github': 'https://github.com/ada || GitHub || #24292e', 'fas fa-rss': '/atom.xml' },
  default_top_img: '/img/banner.jpg',
}

/** Parts have cases of their own, so pages only name them; entries of lists are printed where they stand. */
const print: Print = {
  ...printing((template, view) => view() && `<!-- ${template} -->`),
  repeated: (template, _, view) => render(template, { part: view() }),
}

const page = (template: string, words: Partial<Page>, config: object = {}): Case => ({
  template,
  locals: {
    view: pageView(aConfig({ ...usual, ...config }), aPage(words), facts, assets, print),
  },
})

/** Everything that is printed on its own, such as the drawer and the cards. */
function parts(config: object): Record<string, Case> {
  const found: Record<string, Case> = {}
  const keep = (template: string, view: () => object | undefined) => {
    const part = view()
    if (part)
      found[template.replace('cards/', 'card-').replace('posts/', 'post-').replace('frame/', '')] = {
        template,
        locals: { part },
      }
    return ''
  }
  pageView(aConfig({ ...usual, ...config }), aPage({ post: garden }), facts, assets, printing(keep))
  return found
}

const list = { current: 2, total: 9, base: '', format: 'page/%d/' }

/** The second page of home. */
export const homeWith = (config: object) =>
  page('index', { kind: 'home', path: '', title: undefined, posts: [walk, garden, bread], list }, config)

export const cases: Readonly<Record<string, Case>> = {
  home: homeWith({ subtitle: { enable: true, sub: ['Seeds & soil'] }, post_meta: { page: { tags: true } } }),
  post: page('post', { post: garden }),
  'post-without-top-image': page('post', { post: garden, aside: false }, { disable_top_img: true, menu: {} }),
  page: page(
    'page',
    { title: 'About', html: '<p>I am <a href="/">here</a>.</p>' },
    { footer_img: true, background: 'ivory' },
  ),
  tags: page('page', { kind: 'tags', type: 'tags', title: 'Tags', cloud: { orderby: 'name' } }),
  categories: page('page', { kind: 'categories', type: 'categories', title: 'Categories' }),
  links: page('page', { kind: 'link', type: 'link', title: 'Friends', html: '<p>Hello.</p>' }),
  moments: page('page', { kind: 'shuoshuo', type: 'shuoshuo', title: 'Moments' }),
  'not-found': page('page', { kind: '404', path: '404.html', title: undefined }),
  archive: page('archive', {
    kind: 'archive',
    path: 'archives/',
    posts: [garden, bread, walk],
    list: { ...list, base: 'archives/', total: 2 },
  }),
  ...parts({
    aside: {
      card_categories: { expand: true },
      card_tags: { orderby: 'name', color: true },
      card_archives: { limit: 2 },
      card_webinfo: { runtime_date: '2021-01-31' },
    },
    busuanzi: { site_uv: true },
    ad: { aside: '<b>Buy</b>' },
    footer: { owner: { since: 2020 }, custom_text: '<b>Hi</b>' },
  }),
}
