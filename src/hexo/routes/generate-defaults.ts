import type Hexo from 'hexo'

/** Hexo starts to render all pages at once, and then holds them all in memory. */
const PAGES_AT_ONCE = 64

/** Options of `hexo generate` that Hexo leaves off. Its commands get the same object of arguments. */
export function setGenerateDefaults({ env: { args } }: Hexo) {
  // A page that cannot be rendered ends the command, so that nothing broken is deployed.
  args.bail = true
  args.concurrency ??= args.c ?? PAGES_AT_ONCE
}
