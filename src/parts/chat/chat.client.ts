/** A chat that is loaded. */
export interface Chat {
  /** Shows or hides its own button. */
  readonly show: () => void
  readonly hide: () => void
  /** Opens its window, or closes it. */
  readonly toggle: () => void
}

/** Loads a chat. `alone` when no button of ours opens it; else its own is never shown. */
export type OpenChat = (account: string, alone: boolean) => Promise<Chat>
