import type Hexo from 'hexo'

type Render<Locals> = (template: string, locals: Locals) => string

/**
 * Hexo writes an empty file for a page that cannot be rendered, and ends with exit status 0. With us such a page ends
 * `hexo generate` and `hexo deploy` with an error that names it.
 */
export function failOnBrokenPage(hexo: Hexo, render: Render<any>): Render<any> {
  // Hexo's own switch for that, `--bail`. The generate command gets the same object of arguments.
  hexo.env.args.bail = true
  return (template, locals) => {
    try {
      return render(template, locals)
    } catch (error) {
      process.exitCode = 1
      const source = locals.page?.source ? ` (source/${locals.page.source})` : ''
      const reason = error instanceof Error ? error.message : String(error)
      throw new Error(`The page ${locals.path}${source} cannot be rendered: ${reason}`, { cause: error })
    }
  }
}
