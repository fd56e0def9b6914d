type Render<Locals> = (template: string, locals: Locals) => string

/**
 * Says which page cannot be rendered, and ends Hexo with an exit status that says so too: Hexo alone writes an empty
 * file and calls it a success.
 */
export const namingBrokenPages =
  (render: Render<any>): Render<any> =>
  (template, locals) => {
    try {
      return render(template, locals)
    } catch (error) {
      process.exitCode = 1
      const source = locals.page?.source ? ` (source/${locals.page.source})` : ''
      const reason = error instanceof Error ? error.message : String(error)
      throw new Error(`The page ${locals.path}${source} cannot be rendered: ${reason}`, { cause: error })
    }
  }
