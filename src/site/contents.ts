/** What is known of the contents of a blog before its pages are made. */
export interface Contents {
  /** Whether a text of the blog, or HTML of the config or of a plugin, has this in it. */
  readonly holds: (markup: string) => boolean
  /** Says yes as well when a plugin makes pages that nobody has seen yet: for small scripts. */
  readonly mayHold: (markup: string) => boolean
  /** Whether something that stands on every page has this in it. */
  readonly onEveryPage: (markup: string) => boolean
  /** Whether the front-matter of a post or page has this option; with a value, whether it has this one. */
  readonly says: (option: string, value?: string) => boolean
  /** Whether a page may have such a language, given as a tag such as `zh-TW`. */
  readonly speaks: (isSuch: (tag: string) => boolean) => boolean
}
