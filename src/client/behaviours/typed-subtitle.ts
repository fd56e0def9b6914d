import type { SubtitleWish, Typing } from '../../pages/frame/subtitle'
import type { Behaviour } from '../behaviour'
import { element } from '../element'
import { motionButton, whileMotionIsWelcome } from '../motion'
import { remoteSentence } from '../remote-sentence'
import { wantsCalm } from '../wants-calm'

/** Asks for the sentence of the day where the blog wants one, and types the lines as long as motion is welcome. */
export const mount: Behaviour['mount'] = async (place, signal) => {
  const { lines: own, source, typing, words }: SubtitleWish = JSON.parse(place.dataset.typed ?? '{}')
  const lines = [...(source ? await remoteSentence(source, signal) : []), ...own]
  const [first] = lines
  if (signal.aborted || !first) return
  const write = () => place.replaceChildren(first)
  write()
  if (!typing || !words || wantsCalm().matches) return
  keepRoom(place, lines)
  write()
  offerPause(place, words, signal)
  whileMotionIsWelcome(signal, motion => {
    void typeAll(stage(place, first), lines, typing, motion)
    motion.addEventListener('abort', write)
  })
}

/** What moves on and on can be stopped (WCAG 2.2.2). A page that comes back from memory has its button already. */
function offerPause(place: HTMLElement, { pause, play }: Words, signal: AbortSignal) {
  const icon = (name: string) => element('i', { class: name, 'aria-hidden': 'true' })
  const button = element(
    'button',
    { type: 'button', class: 'motion-button', 'data-pause': pause, 'data-play': play },
    ...[icon('fas fa-pause'), icon('fas fa-play')],
  )
  const banner = place.closest('header')
  banner?.querySelector('.motion-button')?.remove()
  banner?.append(button)
  motionButton(button, signal)
}

type Words = NonNullable<SubtitleWish['words']>

/** What is typed is no use to screen readers: they get the first line as a whole. Gives the element to type into. */
function stage(place: HTMLElement, whole: string): HTMLElement {
  const typed = element('span', { class: 'typed-text', 'aria-hidden': 'true' })
  place.replaceChildren(
    element('span', { class: 'title-seo' }, whole),
    typed,
    element('span', { class: 'typed-cursor', 'aria-hidden': 'true' }, '|'),
  )
  return typed
}

/** The line is as high as its longest text, so that nothing below it jumps. */
function keepRoom(place: HTMLElement, lines: readonly string[]) {
  const room = place.parentElement ?? place
  const heights = lines.map(line => {
    place.textContent = `${line}|`
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
    for (const text of [...texts].reverse()) await show(text, backSpeed)
    place.textContent = ''
  }
}

/** Every beginning of a text, character by character as a reader sees them. */
function beginnings(text: string): string[] {
  const characters =
    'Segmenter' in Intl ? Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment) : [...text]
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
