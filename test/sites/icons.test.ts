import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type BuiltBlog, buildBlog } from '../fixtures/blog'
import { openPage } from '../fixtures/page'
import { somePosts } from '../fixtures/posts'
import { describeSoundSite } from '../fixtures/sound-site'

const FONT = '@fortawesome/fontawesome-free'
const folder = dirname(createRequire(__filename).resolve(`${FONT}/package.json`))
const installed = Object.fromEntries(
  [
    'css/all.min.css',
    ...['solid-900', 'regular-400', 'brands-400'].map(name => `webfonts/fa-${name}.woff2`),
  ].map(file => [`node_modules/${FONT}/${file}`, readFileSync(join(folder, file))]),
)

const iconSheet = (site: BuiltBlog) =>
  String([...site.files].find(([path]) => /^css\/index-/.test(path))?.[1])

describe('a blog with icons of scripts', () => {
  let site: BuiltBlog
  beforeAll(async () => {
    const files = { ...somePosts, 'source/css/mine.css': 'h2::before{font-family:"Font Awesome 6 Free"}' }
    const butterfly = { icons: { extra: ['fas fa-cat', 'fas fa-catt'] } }
    site = await buildBlog('icons-extra', { files, butterfly })
  })

  test('sends those that icons.extra names', () => expect(iconSheet(site)).toContain('.fas.fa-cat{'))

  test('is told of those that do not exist', () =>
    expect(site.log).toMatch(/_config\.butterfly\.yml:4:\d+ icons\.extra\[1\].*"fas fa-catt".*"fas fa-cat"/))

  test('is told what needs the font', () =>
    expect(site.log).toMatch(/INFO {2}css\/mine\.css may show boxes.*"icons: webfont"/))
})

describe('a blog with icons: webfont', () => {
  let site: BuiltBlog
  beforeAll(async () => {
    site = await buildBlog('icons-webfont', {
      files: { ...somePosts, ...installed, 'source/_posts/leaf.md': '<i class="fas fa-leaf"></i>\n' },
      butterfly: 'icons: webfont\nsocial:\n  fab fa-github: https://github.com/ada || GitHub\n',
    })
  })

  describeSoundSite(() => site)

  test('serves the font that is installed, and draws nothing itself', () => {
    const [sheet = ''] = openPage(site.text('index.html'))
      .attributes('href')
      .filter(href => href.includes('fontawesome'))
    expect(sheet).toMatch(/^\/js\/libraries\/fontawesome-\w+\/css\/all\.min\.css$/)
    const font = sheet.slice(1).replace('css/all.min.css', 'webfonts/fa-solid-900.woff2')
    expect(site.files.get(font)?.length).toBeGreaterThan(100_000)
    expect(iconSheet(site)).toContain(`font-family:"Font Awesome 6 Free";font-weight:900`)
    expect(iconSheet(site)).toContain(`url(../${font})`)
    expect(iconSheet(site)).not.toContain('.fas.fa-archive{')
  })
})

test('a blog without the package gets the font from elsewhere, and its content is checked', async () => {
  const site = await buildBlog('icons-cdn', { files: somePosts, butterfly: { icons: { webfont: true } } })
  expect(site.text('index.html')).toMatch(
    /<link rel="stylesheet" href="https:\/\/cdn\.jsdelivr\.net\/npm\/@fortawesome\/fontawesome-free@[\d.]+\/css\/all\.min\.css" integrity="sha384-[^"]{64}" crossorigin="anonymous">/,
  )
})
