import type { CodeTools } from '../../pages/browser/code-tools'
import type { Behaviour } from '../behaviour'
import { copyText } from '../copy-text'
import { element } from '../element'
import { tell as tellReader, wantsMessages } from '../messages'

/** Adds the tools to the blocks of code of a page. */
export const mount: Behaviour['mount'] = (page, signal) => {
  const tools: CodeTools = JSON.parse(page.dataset.codeTools ?? '{}')
  const blocks = [...page.querySelectorAll<HTMLElement>('#article-container figure.highlight')]
  // A page that comes back from memory has its tools already, but they are dead.
  const old = ':scope > .highlight-tools, :scope > .code-expand-btn'
  for (const part of blocks.flatMap(block => [...block.querySelectorAll(old)])) part.remove()
  const limits = blocks.map(block => addTools(block, tools, signal))
  // Heights are asked for when all tools are there: to lay out the page anew for each block takes long.
  for (const limit of limits) limit()
}

/** Gives what limits the height of the block. */
function addTools(block: HTMLElement, tools: CodeTools, signal: AbortSignal) {
  const bar = element('div', { class: 'highlight-tools' })
  const limit = tools.expand ? () => limitHeight(block, tools.expand ?? '', signal) : () => {}
  const arrow = tools.shrink ? [shrinkButton(bar, tools.shrink, tools.closed, limit, signal)] : []
  bar.append(...(tools.dots ? [dots()] : arrow))
  bar.append(element('div', { class: 'code-lang' }, tools.language ? (block.dataset.language ?? '') : ''))
  if (tools.copy) bar.append(...copyButton(block, tools.copy, signal))
  if (tools.fullPage) bar.append(fullPageButton(block, tools.fullPage, signal))
  // A window has the dots alone on that side.
  if (tools.dots) bar.append(...arrow)
  block.prepend(bar)
  return limit
}

const dots = () =>
  element(
    'div',
    { class: 'macStyle' },
    ...['close', 'minimize', 'maximize'].map(name => element('div', { class: `mac-${name}` })),
  )

const button = (name: string, icon: string, label: string) =>
  element(
    'button',
    { type: 'button', class: name, 'aria-label': label, title: label },
    element('i', { class: icon, 'aria-hidden': 'true' }),
  )

function shrinkButton(
  bar: HTMLElement,
  label: string,
  closed: boolean,
  opened: () => void,
  signal: AbortSignal,
) {
  const arrow = button('expand', 'fas fa-angle-down', label)
  const show = (isClosed: boolean) => {
    bar.classList.toggle('closed', isClosed)
    arrow.ariaExpanded = String(!isClosed)
  }
  const toggle = () => {
    show(!bar.classList.contains('closed'))
    opened()
  }
  show(closed)
  arrow.addEventListener('click', toggle, { signal })
  return arrow
}

/** Milliseconds that a message stays. */
const LONG_ENOUGH = 2000

function copyButton(
  block: HTMLElement,
  { label, done, failed }: NonNullable<CodeTools['copy']>,
  signal: AbortSignal,
) {
  const copy = button('copy-button', 'fas fa-paste', label)
  const notice = element('span', { class: 'copy-notice', role: 'status' })
  let timer = 0
  const tell = (message: string) => {
    notice.textContent = message
    clearTimeout(timer)
    timer = setTimeout(() => notice.replaceChildren(), LONG_ENOUGH)
  }
  const write = () =>
    void copyText(codeOf(block)).then(
      () => (wantsMessages() ? void tellReader('copied') : tell(done)),
      () => tell(failed),
    )
  copy.addEventListener('click', write, { signal })
  return [notice, copy]
}

/** The code without the numbers of its lines, which end with `<br>` where highlight.js has made them. */
function codeOf(block: HTMLElement): string {
  const code = (block.querySelector('td.code pre') ?? block.querySelector('pre'))?.cloneNode(true) as
    | HTMLElement
    | undefined
  for (const numbers of code?.querySelectorAll('.line-numbers-rows') ?? []) numbers.remove()
  for (const end of code?.querySelectorAll('br') ?? []) end.replaceWith('\n')
  return (code?.textContent ?? '').replace(/\n$/, '')
}

/** The top layer of the page is above everything else, wherever the block stands. */
function fullPageButton(block: HTMLElement, label: string, signal: AbortSignal) {
  const full = button('fullpage-button', 'fas fa-up-right-and-down-left-from-center', label)
  const isFull = () => block.classList.contains('code-fullpage')
  const show = (fills: boolean) => {
    block.popover = fills ? 'manual' : null
    if (fills) block.showPopover()
    block.classList.toggle('code-fullpage', fills)
    full.ariaPressed = String(fills)
  }
  const leave = ({ key }: KeyboardEvent) => {
    if (key === 'Escape' && isFull()) show(false)
  }
  full.ariaPressed = 'false'
  full.addEventListener('click', () => show(!isFull()), { signal })
  document.addEventListener('keydown', leave, { signal })
  return full
}

/** Pixels that are not worth a button. */
const TOLERANCE = 30

/** Adds the button to a block that is too high; a closed one has no height yet. */
function limitHeight(block: HTMLElement, label: string, signal: AbortSignal) {
  const code = block.querySelector<HTMLElement>(':scope > table, :scope > pre')
  const limit = Number.parseFloat(getComputedStyle(block).getPropertyValue('--code-height-limit'))
  if (!code || code.scrollHeight <= limit + TOLERANCE || block.querySelector(':scope > .code-expand-btn'))
    return
  const expand = button('code-expand-btn', 'fas fa-angle-double-down', label)
  const toggle = () => {
    expand.ariaExpanded = String(expand.classList.toggle('expand-done'))
  }
  expand.ariaExpanded = 'false'
  expand.addEventListener('click', toggle, { signal })
  block.append(expand)
}
