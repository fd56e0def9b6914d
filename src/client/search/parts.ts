import { element } from '../element'

/** The parts of the dialog below the field. */
export class Parts {
  readonly #get: (id: string) => HTMLElement

  constructor(
    private readonly dialog: HTMLDialogElement,
    private readonly ids: { readonly results: string; readonly pages: string; readonly stats: string },
  ) {
    this.#get = id => dialog.querySelector(`#${id}`) as HTMLElement
  }

  get results() {
    return this.#get(this.ids.results)
  }

  set busy(is: boolean) {
    this.#get('loading-status').hidden = !is
  }

  /** Says something where screen readers notice it. */
  tell(className: string, text: string) {
    this.#get(this.ids.stats).replaceChildren(element('span', { class: className }, text))
  }

  showPages(...buttons: readonly Node[]) {
    this.#get(this.ids.pages).replaceChildren(...buttons)
  }

  /** Why there are no results. */
  failure(otherwise: string): string {
    return navigator.onLine ? otherwise : (this.dialog.dataset.offline ?? otherwise)
  }
}
