/** What follows `hexo butterfly <name>` on the command line. */
export type Arguments = Readonly<Record<string, unknown>> & { readonly _: readonly string[] }
