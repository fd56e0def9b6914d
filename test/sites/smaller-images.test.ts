import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { aPost, type BuiltBlog, buildBlog, differences, filesBelow, HEXO_PLUGINS } from '../fixtures/blog'
import { hexoServer } from '../fixtures/hexo-command'
import { type Element, openPage } from '../fixtures/page'
import { photo } from '../fixtures/photos'
import { listPages } from '../fixtures/posts'
import { describeSoundSite } from '../fixtures/sound-site'

const OPTIMIZED = { images: { optimize: true, widths: [60, 160, 320] }, avatar: { img: '/img/cover.jpg' } }

const textAt = (root: string) => `![First](/img/Große%20Ä.JPG)

![With a query](/img/写真.jpg?v=2#top)

{% asset_img own.png Own %}

<img src="${root}img/写真.jpg" srcset="${root}img/写真.jpg 2x" alt="By the author">

![Drawn](/img/drawn.svg) ![Tiny](/img/tiny.png)

{% gallery %}
![In a gallery](/img/cover.jpg)
{% endgallery %}
`

async function files(root = '/') {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="100"></svg>'
  return {
    ...listPages,
    'source/img/cover.jpg': await photo(600, 400).toBuffer(),
    'source/img/Große Ä.JPG': await photo(200, 400, 2).withMetadata({ orientation: 6 }).toBuffer(),
    'source/img/写真.jpg': await photo(400, 300, 3).toBuffer(),
    'source/img/tiny.png': await photo(40, 40).png().toBuffer(),
    'source/img/drawn.svg': svg,
    'source/img/broken.jpg': (await photo(400, 300).toBuffer()).subarray(0, 700),
    'source/_posts/own.md': aPost(
      { title: 'Own', date: '2024-01-03', cover: '/img/cover.jpg' },
      textAt(root),
    ),
    'source/_posts/own/own.png': await photo(400, 200, 4).png().toBuffer(),
    'source/_posts/bad.md': aPost({ title: 'Bad', date: '2024-01-02' }, '![Broken](/img/broken.jpg)'),
  }
}

const made = (site: BuiltBlog) => [...site.files.keys()].filter(path => path.startsWith('img/versions/'))
const cacheOf = (site: BuiltBlog) => join(site.folder, 'node_modules/.cache/hexo-butterfly/images-1')

/** The addresses that a page names in a `srcset`. */
const named = (site: BuiltBlog, path: string) =>
  openPage(site.text(path))
    .attributes('srcset')
    .flatMap(srcset => srcset.split(', ').map(candidate => candidate.split(' ')[0] ?? ''))

describe.each(['/', '/sub/'])('a blog at %s with smaller images', root => {
  let site: BuiltBlog
  let page: ReturnType<typeof openPage>
  const config = { root, url: `https://blog.example${root}`, post_asset_folder: true, permalink: ':title/' }

  beforeAll(async () => {
    const name = `smaller-images${root.replaceAll('/', '-')}`
    site = await buildBlog(name, { config, butterfly: OPTIMIZED, files: await files(root) })
    page = openPage(site.text('own/index.html'))
  })

  const pictureOf = (alt: string): Element | undefined =>
    page.all('picture').find(picture => page.all('img', picture)[0]?.attribs.alt === alt)
  const sourcesOf = (alt: string) => {
    const picture = pictureOf(alt)
    return picture ? page.all('source', picture).map(({ attribs }) => attribs) : []
  }

  describeSoundSite(() => site)

  test('names no version that is not there, and makes none that no page names', () => {
    const pages = [...site.files.keys()].filter(path => path.endsWith('.html'))
    const inner = (address: string) => decodeURI(address).slice(root.length)
    const wanted = pages
      .flatMap(path => named(site, path).map(inner))
      .filter(path => path.includes('/versions/'))
    const preloaded = pages
      .flatMap(path => openPage(site.text(path)).attributes('imagesrcset'))
      .flatMap(srcset => srcset.split(', ').map(candidate => inner(candidate.split(' ')[0] ?? '')))
    expect([...new Set([...wanted, ...preloaded])].sort()).toEqual(made(site).sort())
  })

  test('keeps the originals, and the image as it was for those who look for it', async () => {
    const original = site.files.get('img/cover.jpg')
    expect(original?.equals(await photo(600, 400).toBuffer())).toBe(true)
    const [image] = page.all('img', pictureOf('In a gallery'))
    expect(image?.attribs).toMatchObject({ src: `${root}img/cover.jpg`, width: '600', height: '400' })
  })

  test('knows files by any spelling of their address', () => {
    for (const alt of ['First', 'With a query', 'Own']) expect(sourcesOf(alt)).toHaveLength(2)
  })

  test('turns what the camera held on its side', async () => {
    const [avif] = sourcesOf('First')
    const path = avif?.srcset?.split(' ')[0]?.slice(root.length) ?? ''
    expect(await sharp(site.files.get(path)).metadata()).toMatchObject({ width: 320, height: 160 })
  })

  test('offers nothing for drawings, tiny images and those whose author has chosen', () => {
    for (const alt of ['Drawn', 'Tiny', 'By the author']) expect(sourcesOf(alt)).toEqual([])
  })

  test('shows the cover in the banner, and loads it at once in the format that the browser will choose', () => {
    const [banner] = page.all('.banner-image')
    const [avif] = page.all('source', banner?.parent as Element)
    const preload = page.all('link').find(({ attribs }) => attribs.as === 'image')
    expect(preload?.attribs).toMatchObject({
      type: 'image/avif',
      imagesrcset: avif?.attribs.srcset,
      imagesizes: avif?.attribs.sizes,
    })
    expect(preload?.attribs.href).toBeUndefined()
  })

  test('gives thumbnails the smallest version', () => {
    const [thumbnail] = page.all('.thumbnail')
    const [avif] = page.all('source', thumbnail)
    expect(avif?.attribs.srcset).toMatch(/-160-75\.avif 160w$/)
  })

  test('colours the place of an image until it has come', () => {
    const classes = pictureOf('In a gallery')?.attribs.class?.split(' ') ?? []
    const sheet = [...site.files].find(([path]) => path.startsWith('css/index-'))?.[1].toString()
    expect(classes).toHaveLength(2)
    for (const name of classes) expect(sheet).toContain(`.${name}{`)
  })

  test('tells of an image that cannot be read, and shows it as it is', () => {
    expect(site.log).toContain('source/img/broken.jpg cannot be read as an image')
    expect(site.text('bad/index.html')).toContain(`src="${root}img/broken.jpg"`)
  })

  test('makes nothing twice, and throws away what nobody wants any more', async () => {
    expect(site.log).toMatch(/Making \d+ smaller versions of 4 images/)
    const again = await site.again()
    expect(again.log).not.toContain('smaller versions')
    expect(differences(site, again)).toEqual([])

    rmSync(join(site.folder, 'source/_posts/own.md'))
    const fewer = await site.again()
    expect(made(fewer).length).toBeLessThan(made(site).length)
    const kept = [...filesBelow(cacheOf(site)).keys()].filter(name => name !== 'looks.json')
    expect(kept.map(name => `img/versions/${name}`).sort()).toEqual(made(fewer).sort())
  })
})

test('relative links lead to versions too, in the formats and of the quality that are asked for', async () => {
  const config = { relative_link: true, post_asset_folder: true, permalink: ':title/' }
  const images = { optimize: true, widths: [60], formats: ['webp'], quality: 30, placeholder: false }
  const site = await buildBlog('smaller-images-relative', {
    config,
    butterfly: { ...OPTIMIZED, images },
    files: await files(),
  })
  expect(made(site).filter(path => !path.endsWith('-60-30.webp'))).toEqual([])
  expect(site.text('own/index.html')).not.toContain('upper-')
  const paths = named(site, 'own/index.html').filter(path => path.includes('versions'))
  expect(paths.length).toBeGreaterThan(0)
  for (const path of paths) expect(site.files.has(join('own', path))).toBe(true)
})

describe('without the package', () => {
  const withPackage = (files: object, main: string) => ({
    ...files,
    'node_modules/sharp/package.json': JSON.stringify({ name: 'sharp', main: 'index.js' }),
    ...(main && { 'node_modules/sharp/index.js': main }),
  })

  test.each([
    ['that is not there', '', 'this needs the package sharp; until then'],
    [
      'that was installed for another machine',
      'throw new Error("wrong machine")',
      'cannot be loaded (wrong machine)',
    ],
  ])('%s, images stay as they are, and the cure is told', async (_, main, said) => {
    const plan = { butterfly: OPTIMIZED, files: withPackage(await files(), main) }
    const site = await buildBlog('smaller-images-without', plan)
    expect(site.log.includes(said)).toBe(true)
    expect(site.log).toContain('npm install sharp')
    expect(site.exitCode).toBe(0)
    expect(made(site)).toEqual([])
    expect(site.text('2024/01/03/own/index.html')).not.toContain('<picture')
  })
})

test('nothing changes for a blog that does not want it', async () => {
  const butterfly = { avatar: OPTIMIZED.avatar }
  const site = await buildBlog('smaller-images-off', { butterfly, files: await files() })
  expect(made(site)).toEqual([])
  expect(site.text('2024/01/03/own/index.html')).not.toContain('<picture')
  const sheets = [...site.files].filter(([path]) => path.endsWith('.css')).map(([, css]) => css.toString())
  expect(sheets.join().includes('var(--upper)')).toBe(false)
})

test('hexo server makes a version when a browser asks for it', async () => {
  const plugins = [...HEXO_PLUGINS, 'hexo-server']
  const site = await buildBlog('smaller-images-server', {
    plugins,
    butterfly: OPTIMIZED,
    files: await files(),
  })
  rmSync(cacheOf(site), { recursive: true })
  const server = await hexoServer(site.folder)
  try {
    const html = await server.until('/', text => text.includes('<picture'))
    const cached = () => [...filesBelow(cacheOf(site)).keys()].filter(name => name !== 'looks.json')
    expect(cached()).toEqual([])
    const [address = ''] = /\/img\/versions\/[^ "]+/.exec(html) ?? []
    expect((await server.page(address)).status).toBe(200)
    expect(cached()).toEqual([address.slice('/img/versions/'.length)])

    writeFileSync(join(site.folder, 'source/img/cover.jpg'), await photo(500, 400, 9).toBuffer())
    await server.until('/', text => text.includes('<picture') && !text.includes(address))
  } finally {
    await server.stop()
  }
})
