/** The route of a page by Hexo's path of it: `about/` for `about/index.html`. */
export const pageRoute = (path: string): string => path.replace(/(^|\/)index\.html$/, '$1')
