import type { Config } from '../../config/schema'
import type { PageFacts } from '../../site/facts'
import { plainText } from '../../site/summary'

/** What the browser does with the line below the title of the home page. Times are milliseconds. */
export interface SubtitleWish {
  readonly lines: readonly string[]
  /** The service that is asked for a sentence. */
  readonly source: 1 | 2 | 3 | undefined
  /** Undefined when the line just stands there. */
  readonly typing: Typing | undefined
  /** What the button says that stops the typing. */
  readonly words?: { readonly pause: string; readonly play: string }
}

/** The options of typed.js that have an effect here. */
export interface Typing {
  readonly startDelay: number
  readonly typeSpeed: number
  readonly backSpeed: number
  /** How long a finished line stays. */
  readonly backDelay: number
  readonly loop: boolean
}

const USUAL: Typing = { startDelay: 300, typeSpeed: 150, backSpeed: 50, backDelay: 700, loop: true }

/** The line below the title of the home page: its first text for all, and more for browsers that run scripts. */
export function subtitleView({ subtitle }: Pick<Config, 'subtitle'>, { t }: Pick<PageFacts, 't'>) {
  const { enable, effect, source, sub, typed_option } = subtitle
  // Butterfly's users write commas and quotes as character references.
  const lines = sub.map(line => plainText(line)).filter(Boolean)
  if (!enable || (lines.length === 0 && source === false)) return undefined
  const wish: SubtitleWish = {
    lines,
    source: source || undefined,
    typing: effect ? typing(typed_option) : undefined,
    ...(effect && { words: { pause: t('a11y.pause_motion'), play: t('a11y.play_motion') } }),
  }
  return { text: lines[0] ?? '', wish: wish.source || wish.typing ? JSON.stringify(wish) : undefined }
}

/** What is no number, or neither true nor false, is left as usual. */
const typing = (option: Readonly<Record<string, unknown>>): Typing => ({
  ...USUAL,
  ...Object.fromEntries(
    Object.entries(USUAL).flatMap(([name, usual]) =>
      typeof option[name] === typeof usual ? [[name, option[name]]] : [],
    ),
  ),
})
