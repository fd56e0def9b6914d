import type Hexo from 'hexo'

/**
 * Renders every page and every style sheet of the site in memory, and looks at the HTML of the pages. A page that fails
 * is missing in the result.
 */
export async function renderPages<Seen>(
  { route }: Pick<Hexo, 'route'>,
  look: (html: string) => Seen,
): Promise<Map<string, Seen>> {
  const pages = new Map<string, Seen>()
  for (const path of route.list().filter(path => /\.(html?|css)$/.test(path))) {
    const text = await read(route, path)
    if (text !== undefined && !path.endsWith('.css')) pages.set(path, look(text))
  }
  return pages
}

/** Hexo has said already what went wrong. */
const read = (route: Hexo['route'], path: string) =>
  new Promise<string | undefined>(resolve => {
    const parts: Buffer[] = []
    route
      .get(path)
      .on('data', (part: Buffer | string) => parts.push(Buffer.from(part)))
      .on('end', () => resolve(Buffer.concat(parts).toString()))
      .on('error', () => resolve(undefined))
  })
