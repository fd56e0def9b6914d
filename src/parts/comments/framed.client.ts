import { loadScript } from '../../client/load-script'
import type { Discussion } from './system.client'

/** What a script of such a system is told. */
interface Framed {
  readonly src: string
  readonly attributes: Readonly<Record<string, string | undefined>>
  /** The class of the frame that it makes. */
  readonly frame: string
  /** How the frame is told to change its colours. */
  readonly recolour: (dark: boolean) => object
}

/** Shows a discussion that a script puts into a frame where the script stands; rejects when the script does not come. */
export async function showFramed(
  container: HTMLElement,
  { src, attributes, frame, recolour }: Framed,
): Promise<Discussion> {
  await loadScript(src, { crossorigin: 'anonymous', ...attributes }, container)
  const { origin } = new URL(src, location.href)
  return {
    recolour(dark) {
      const found = container.querySelector<HTMLIFrameElement>(`iframe.${frame}`)
      found?.contentWindow?.postMessage(recolour(dark), origin)
    },
  }
}

/** Options as attributes; `false` leaves one out. */
export const attributesOf = (options: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(options).flatMap(([name, value]) =>
      value === false || value === null || value === undefined
        ? []
        : [[name, value === true ? '' : String(value)]],
    ),
  )
