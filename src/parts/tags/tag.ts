import type { FriendGroup } from '../../site/friends'
import type { Html } from './html'

/** What a tag plugin may use of the blog and of the text that it stands in. */
export interface TagContext {
  /** A link below the blog's root. */
  link(path: string): string
  markdown(text: string): Html
  /** Reads groups of friends written in YAML. */
  friends(yaml: string): readonly FriendGroup[]
  /** The series that the post belongs to. */
  readonly series: string | undefined
  /** Tells the author of a mistake: what is wrong, what is shown, and the cure. */
  problem(text: string): void
}

export interface Tag {
  /** A second name lets a tag stand inside itself: Hexo takes the first end tag of a name for its end. */
  readonly names: readonly string[]
  /** A `word` stands in a line of text, a `line` by itself; a `block` has content and an end tag. */
  readonly form: 'word' | 'line' | 'block'
  /** The arguments are those that Hexo found between blanks; quotes have held together what belongs together. */
  render(args: readonly string[], content: string, context: TagContext): Html
}

/** The colours that tags have classes for. */
export const COLOURS: readonly string[] = ['default', 'blue', 'pink', 'red', 'purple', 'orange', 'green']
