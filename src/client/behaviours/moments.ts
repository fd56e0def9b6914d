import type { Behaviour } from '../behaviour'
import { filled } from '../filled'
import { showRemoteMoments } from '../remote-moments'

/** Shows a few short notes at a time; where they stand in a JSON file, reads that first. */
export const mount: Behaviour['mount'] = async (container, signal) => {
  const status = container.querySelector<HTMLElement>('.shuoshuo-loading')
  if (status) await showRemoteMoments(status, signal)
  if (signal.aborted) return
  const items = [...container.querySelectorAll<HTMLElement>('.shuoshuo-item')]
  const perPage = Number(container.dataset.perPage)
  const total = Math.ceil(items.length / perPage)
  const show = (page: number) => {
    for (const [index, item] of items.entries()) item.hidden = Math.floor(index / perPage) !== page - 1
    document.dispatchEvent(new CustomEvent('shuoshuo:rendered'))
  }
  show(1)
  const pager = document.querySelector<HTMLElement>('.shuoshuo-navigation')
  if (!pager || total < 2) return
  pager.hidden = false
  turnPages(pager, total, signal, page => {
    show(page)
    container.scrollIntoView()
  })
}

/** Milliseconds. */
const INVALID = 500

function turnPages(pager: HTMLElement, total: number, signal: AbortSignal, show: (page: number) => void) {
  const part = <Kind extends HTMLElement>(name: string) => pager.querySelector(`.shuoshuo-${name}`) as Kind
  const previous = part<HTMLButtonElement>('prev-btn')
  const next = part<HTMLButtonElement>('next-btn')
  const input = part<HTMLInputElement>('page-input')
  const info = part('page-info')
  let current = 1

  const tell = () => {
    input.value = String(current)
    info.textContent = filled(info.dataset.words ?? '', { current, total })
    // A disabled button would lose the focus of whoever just pressed it.
    previous.ariaDisabled = String(current === 1)
    next.ariaDisabled = String(current === total)
  }
  const turn = (page: number) => {
    if (page !== current && page >= 1 && page <= total) show(page)
    current = clamped(page, total)
    tell()
  }
  input.max = String(total)
  tell()
  previous.addEventListener('click', () => turn(current - 1), { signal })
  next.addEventListener('click', () => turn(current + 1), { signal })
  input.addEventListener(
    'change',
    () => {
      const wanted = Number.parseInt(input.value, 10) || current
      input.classList.toggle('invalid', wanted !== clamped(wanted, total))
      setTimeout(() => input.classList.remove('invalid'), INVALID)
      turn(clamped(wanted, total))
    },
    { signal },
  )
}

const clamped = (page: number, total: number) => Math.min(Math.max(page, 1), total)
