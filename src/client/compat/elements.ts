import { element } from '../element'

/** The members of `btf` that do something with an element. */
export const elements = {
  wrap(inner: Element, tag: keyof HTMLElementTagNameMap, attributes: Readonly<Record<string, string>> = {}) {
    const outer = element(tag, attributes)
    inner.before(outer)
    outer.append(inner)
  },

  isHidden: ({ offsetHeight, offsetWidth }: HTMLElement) => offsetHeight === 0 && offsetWidth === 0,

  /** Pixels from the top of the page. */
  getEleTop: (inner: Element) => inner.getBoundingClientRect().top + scrollY,

  animateIn(inner: HTMLElement, animation: string) {
    bringStyles()
    Object.assign(inner.style, { display: 'block', animation })
  },

  animateOut(inner: HTMLElement, animation: string) {
    bringStyles()
    inner.style.animation = animation
    // There is none to wait for when no style sheet knows its name.
    const ends = inner.getAnimations().map(({ finished }) => finished)
    void Promise.allSettled(ends).then(() => Object.assign(inner.style, { display: '', animation: '' }))
  },

  /** Runs `callback` once, when the element comes into view. */
  loadComment(inner: Element, callback: () => void) {
    const observer = new IntersectionObserver(entries => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      callback()
    })
    observer.observe(inner)
  },

  setLoading: {
    add(inner: Element) {
      bringStyles()
      const bars = Array.from({ length: 5 }, () => element('div'))
      inner.after(
        element('div', { class: 'loading-container' }, element('div', { class: 'loading-item' }, ...bars)),
      )
    },
    remove(inner: Element) {
      if (inner.nextElementSibling?.matches('.loading-container')) inner.nextElementSibling.remove()
    },
  },

  /** Keeps the page from scrolling, and from jumping when its scroll bar goes. */
  overflowPaddingR: {
    add() {
      const bar = innerWidth - document.body.clientWidth
      for (const part of scrollLocked()) part.style.paddingRight = bar > 0 ? `${bar}px` : ''
      document.body.style.overflow = 'hidden'
    },
    remove() {
      for (const part of scrollLocked()) part.style.paddingRight = ''
      document.body.style.overflow = ''
    },
  },

  /** `path` is handed to `loadOtherComment`, which the second comment system registers. */
  switchComments(root: ParentNode = document, path?: string) {
    const both = root.querySelector('#post-comment')
    let loaded = false
    root.querySelector('#switch-btn')?.addEventListener('click', () => {
      both?.classList.toggle('move')
      if (!loaded) Object(globalThis).loadOtherComment?.(root, path)
      loaded = true
    })
  },
}

/**
 * Five bars that move, and the animations that scripts name, as far as a style sheet of the blog does not want them
 * otherwise. Few blogs ever show them.
 */
const STYLES = `@layer components {
  .loading-container { padding: 20px; text-align: center }
  .loading-item { display: inline-flex; gap: 5px }
  .loading-item > div { width: 5px; height: 30px; border-radius: 3px; background: var(--btn-bg) }
  @media (prefers-reduced-motion: no-preference) {
    .loading-item > div { animation: loading-ball .6s infinite alternate }
    .loading-item > :nth-child(2n) { animation-delay: -.6s }
  }
  @keyframes loading-ball { to { scale: 1 .4 } }
  @keyframes to_show { from { opacity: 0 } }
  @keyframes to_hide { to { opacity: 0 } }
  @keyframes search_close { to { opacity: 0; scale: .7 } }
}`

let styles: CSSStyleSheet | undefined

/** A strict Content Security Policy forbids style elements, but not this. Browsers before 2023 may not know it. */
function bringStyles() {
  if (styles || !document.adoptedStyleSheets) return
  styles = new CSSStyleSheet()
  styles.replaceSync(STYLES)
  document.adoptedStyleSheets.push(styles)
}

const scrollLocked = () => document.querySelectorAll<HTMLElement>('body, #menus')
