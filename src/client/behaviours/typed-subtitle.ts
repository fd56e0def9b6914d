import type { SubtitleWish, Typing } from '../../pages/subtitle'
import type { Behaviour } from '../behaviour'
import { remoteSentence } from '../remote-sentence'

/** Asks for the sentence of the day where the blog wants one, and types the lines as long as motion is welcome. */
export const mount: Behaviour['mount'] = async (element, signal) => {
  const { lines: own, source, typing }: SubtitleWish = JSON.parse(element.dataset.typed ?? '{}')
  const lines = [...(source ? await remoteSentence(source, signal) : []), ...own]
  const [first] = lines
  if (signal.aborted || !first) return
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  if (!typing || calm) element.textContent = first
  else await typeAll(stage(element, lines), lines, typing, signal)
}

/** What is typed is no use to screen readers: they get the first line as a whole. Gives the element to type into. */
function stage(element: HTMLElement, lines: readonly string[]): HTMLElement {
  keepRoom(element, lines)
  const whole = part('title-seo', lines[0])
  const typed = part('typed-text', '')
  const cursor = part('typed-cursor', '|')
  for (const hidden of [typed, cursor]) hidden.ariaHidden = 'true'
  element.replaceChildren(whole, typed, cursor)
  return typed
}

function part(name: string, text = '') {
  const span = document.createElement('span')
  span.className = name
  span.textContent = text
  return span
}

/** The line is as high as its longest text, so that nothing below it jumps. */
function keepRoom(element: HTMLElement, lines: readonly string[]) {
  const room = element.parentElement ?? element
  const heights = lines.map(line => {
    element.textContent = `${line}|`
    return room.offsetHeight
  })
  room.style.minBlockSize = `${Math.max(...heights)}px`
}

async function typeAll(place: HTMLElement, lines: readonly string[], typing: Typing, signal: AbortSignal) {
  const { startDelay, typeSpeed, backSpeed, backDelay, loop } = typing
  const show = async (text: string, speed: number) => {
    place.textContent = text
    await pause(speed, signal)
  }
  await pause(startDelay, signal)
  for (let at = 0; !signal.aborted; at = (at + 1) % lines.length) {
    const texts = beginnings(lines[at] ?? '')
    for (const text of texts) await show(text, typeSpeed)
    if (!loop && at === lines.length - 1) return
    await pause(backDelay, signal)
    for (const text of texts.toReversed()) await show(text, backSpeed)
    place.textContent = ''
  }
}

/** Every beginning of a text, character by character as a reader sees them. */
function beginnings(text: string): string[] {
  const characters = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
  return characters.map((_, index) => characters.slice(0, index + 1).join(''))
}

/** Milliseconds; `signal` cuts it short when the reader leaves the page. */
const pause = (time: number, signal: AbortSignal) =>
  new Promise<void>(resolve => {
    const stop = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', stop)
      resolve()
    }
    const timer = setTimeout(stop, signal.aborted ? 0 : Math.max(time, 16))
    signal.addEventListener('abort', stop)
  })
