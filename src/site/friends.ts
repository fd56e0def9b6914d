/** A site of somebody else that the blog links to. */
export interface Friend {
  readonly name: string
  readonly link: string
  readonly avatar: string | undefined
  readonly description: string | undefined
}

export interface FriendGroup {
  readonly name: string | undefined
  /** HTML. */
  readonly description: string | undefined
  readonly friends: readonly Friend[]
}
