/** A card of the sidebar that the blog makes itself. */
export interface Widget {
  readonly name: string | undefined
  /** Class list such as `fas fa-heart`. */
  readonly icon: string | undefined
  readonly html: string | undefined
  readonly className: string | undefined
  readonly id: string | undefined
  /** Its place among the cards that stick to the screen; those with a lower number come first. */
  readonly order: number
}

export interface Widgets {
  /** Above the part of the sidebar that sticks to the screen. */
  readonly top: readonly Widget[]
  readonly bottom: readonly Widget[]
}

export const NO_WIDGETS: Widgets = { top: [], bottom: [] }
