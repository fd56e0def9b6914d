import type Hexo from 'hexo'
import type { Problem } from '../../config/problem'
import type { Config } from '../../config/schema'
import { type Tones, type Use, type VersionsView, versionsView } from '../../site/image-versions'
import type { BlogFiles } from '../read/blog-files'
import { type Address, routeBehind } from '../read/image-sizes'
import { type ImageCache, imageCache } from './cache'
import { type Look, lookAt } from './look'
import { turns, type Version, versionMaker } from './make-version'
import { type Original, originalsOf } from './originals'
import { findSharp, type Sharp, sharpLoader, Unloadable } from './sharp'
import type { UsedImages } from './used-images'
import { filesOf, type Prepared, prepared } from './versions'

/** The smaller versions of the images of a blog. */
export interface BlogImages {
  /** What stands around an image on a page; `link` makes an address of a route. */
  view(src: string, page: string, use: Use, link: (path: string) => string): VersionsView | undefined
  readonly files: readonly VersionFile[]
  readonly tones: readonly Tones[]
  readonly problems: readonly Problem[]
}

/** For Hexo: what stands at this address never changes. */
interface VersionFile {
  readonly path: string
  readonly data: { readonly modified: false; readonly data: () => Promise<Buffer> }
}

/** Finds out which versions there are. They are made when Hexo asks for them; pages name them before. */
export async function blogImages(
  hexo: Hexo,
  packageDir: string,
  options: Config['images'],
  used: UsedImages,
  { byRoute }: Pick<BlogFiles, 'byRoute'>,
): Promise<BlogImages> {
  const path = findSharp(hexo.base_dir, packageDir)
  if (path === undefined) return noImages()
  const load = sharpLoader(path)
  try {
    const originals = originalsOf(hexo, used, byRoute)
    const cache = imageCache(hexo.base_dir)
    const looks = await looksOf(originals, cache, load)
    const images = prepared(originals, looks, options)
    const files = filesOf(images.values())
    const absent = [...files.values()].filter(({ name }) => !cache.has(name))
    // Better to know now that it cannot be loaded than when pages have named what is not there.
    const sharp = absent.length > 0 ? load() : undefined
    tidy(hexo, cache, { originals, looks, files, absent })
    return {
      view: viewOf(images, hexo.config),
      files: routesOf(files, versionMaker(cache, sharp, options.quality)),
      tones: [...images.values()].flatMap(({ image }) => (image.tones ? [image.tones] : [])),
      problems: originals.flatMap(original => brokenImage(original, looks, hexo.base_dir)),
    }
  } catch (error) {
    if (error instanceof Unloadable) return noImages(error.message)
    throw error
  }
}

/** Images stay as they are. */
const noImages = (reason?: string): BlogImages => ({
  view: () => undefined,
  files: [],
  tones: [],
  problems: [{ kind: 'needs', path: ['images', 'optimize'], name: 'sharp', reason: reason?.split('\n')[0] }],
})

/** Files are read while others are decoded. */
const LOOKS_AT_ONCE = 8

async function looksOf(
  originals: readonly Original[],
  cache: ImageCache,
  load: () => Sharp,
): Promise<ReadonlyMap<string, Look>> {
  const inTurn = turns(LOOKS_AT_ONCE)
  const fresh = originals.filter(({ hash }) => !cache.looks.has(hash))
  const byHash = new Map(fresh.map(original => [original.hash, original]))
  const found = await Promise.all(
    [...byHash].map(async ([hash, { file }]) => [hash, await inTurn(() => lookAt(load(), file))] as const),
  )
  return new Map([...cache.looks, ...found])
}

/** What is known of the images of the blog before their versions are made. */
interface Examined {
  readonly originals: readonly Original[]
  readonly looks: ReadonlyMap<string, Look>
  readonly files: ReadonlyMap<string, Version>
  /** Those that the cache has not got. */
  readonly absent: readonly Version[]
}

const GENERATES = /^(g|generate|d|deploy)$/

/** `hexo server` may show drafts: what it does not want, others may. */
function tidy(
  { env, log }: Pick<Hexo, 'env' | 'log'>,
  cache: ImageCache,
  { originals, looks, files, absent }: Examined,
) {
  if (!GENERATES.test(String(env.cmd))) return cache.keepLooks(looks)
  cache.keepLooks(new Map(originals.flatMap(({ hash }) => [[hash, looks.get(hash) ?? {}]])))
  cache.prune(new Set([...files.values()].map(({ name }) => name)))
  if (absent.length === 0) return
  const count = new Set(absent.map(({ file }) => file)).size
  log.info(`Making ${absent.length} smaller versions of ${count} images. They are kept in ${cache.folder}`)
}

const routesOf = (files: ReadonlyMap<string, Version>, make: (version: Version) => Promise<Buffer>) =>
  [...files].map(([path, version]) => ({
    path,
    data: { modified: false as const, data: () => make(version) },
  }))

function viewOf(images: ReadonlyMap<string, Prepared>, { root, url }: Address): BlogImages['view'] {
  return (src, page, use, link) => {
    const route = routeBehind(src, page, { root, url })
    const found = route === undefined ? undefined : images.get(route)
    return found?.uses.includes(use) ? versionsView(found.image, use, link) : undefined
  }
}

function brokenImage({ file, hash }: Original, looks: ReadonlyMap<string, Look>, blogDir: string): Problem[] {
  const reason = looks.get(hash)?.broken
  if (reason === undefined) return []
  const shown = file.startsWith(blogDir) ? file.slice(blogDir.length).replaceAll('\\', '/') : file
  return [{ kind: 'broken-image', path: [], file: shown, reason }]
}
