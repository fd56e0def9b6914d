/** What comments belong to. Systems know a page by different names. */
export interface Thread {
  /** The path of its address, as the browser writes it. */
  readonly path: string
  /** Its link below the root of the blog. */
  readonly link: string
  /** Its full address. */
  readonly url: string
  readonly title: string
}

export interface Place {
  readonly thread: Thread
  /** The thread is a short note, not the page it stands on. */
  readonly isNote: boolean
  readonly dark: boolean
  /** BCP 47. */
  readonly language: string
  /** This reading of the page counts. */
  readonly countsViews: boolean
  /** Aborts when the reader leaves. What looks for its place by a name then would find that of the next page. */
  readonly signal: AbortSignal
}

/** What a shown discussion can still be asked to do. */
export interface Discussion {
  /** The reader has changed the colour scheme. */
  readonly recolour?: (dark: boolean) => void
  /** The reader leaves the page. */
  readonly end?: () => void
}

export interface NewestComment {
  readonly nick: string
  readonly avatar: string | undefined
  /** HTML; only its text is shown. */
  readonly content: string
  readonly url: string
  /** Milliseconds. */
  readonly date: number
}

/** The half of a system that runs in the browser. */
export interface CommentClient<Settings> {
  /** Shows a discussion in a container that has the id or the class of the system. */
  show(container: HTMLElement, settings: Settings, place: Place): Promise<Discussion>
  /** How many comments each of these threads has. */
  count?(settings: Settings, threads: readonly CountedThread[]): Promise<readonly number[]>
  /** The newest comments of the whole blog, newest first. */
  newest?(settings: Settings, limit: number): Promise<readonly NewestComment[]>
}

export type CountedThread = Pick<Thread, 'path' | 'link' | 'url'>
