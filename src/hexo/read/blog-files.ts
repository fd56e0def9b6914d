import type Hexo from 'hexo'

/** The files of the blog and of the theme that the site gets as they are. */
export interface BlogFiles {
  /** Where the file behind a route such as `img/a.png` lies. */
  readonly byRoute: ReadonlyMap<string, string>
  /** The route of a file by its path below `source/`, such as `_posts/hello/a.png`. */
  readonly routes: ReadonlyMap<string, string>
}

/** Looks up all files that Hexo has found. */
export function blogFiles(hexo: Pick<Hexo, 'model' | 'base_dir' | 'source_dir'>): BlogFiles {
  const sourceFolder = slashed(hexo.source_dir.slice(hexo.base_dir.length))
  const byRoute = new Map<string, string>()
  const routes = new Map<string, string>()
  for (const name of ['Asset', 'PostAsset'])
    hexo.model(name).forEach((asset: any) => {
      // The file of a post that is not published has no route.
      const route = asset.path && slashed(asset.path)
      if (!route) return
      const id = slashed(asset._id)
      byRoute.set(route, asset.source)
      if (id.startsWith(sourceFolder)) routes.set(id.slice(sourceFolder.length), route)
    })
  return { byRoute, routes }
}

/** Windows writes paths with backslashes. */
const slashed = (path: string) => path.replaceAll('\\', '/')
