import type { SearchData } from '../../pages/services/search'
import { pageButtons } from './pages'
import type { Parts } from './parts'

/** Shows the answers to a reader's questions below the field. What all engines have in common stands here. */
export abstract class Answers<Answer> {
  protected readonly root: URL
  /** The number of the last question. What comes to an earlier one is not shown. */
  protected asked = 0

  constructor(
    protected readonly parts: Parts,
    protected readonly data: SearchData,
    private readonly statsClass: string,
  ) {
    this.root = new URL(data.root, document.baseURI)
  }

  /** Loads what every search needs, while the reader is writing. */
  abstract warmUp(): void
  protected abstract ask(query: string, page: number): Promise<Answer>
  protected abstract show(answer: Answer, query: string): void | Promise<void>

  /** Only the last question is answered; a blank one clears the list. */
  async search(text: string, page = 0) {
    const asked = ++this.asked
    const query = text.trim()
    if (query === '') return this.clear('')
    this.parts.busy = true
    try {
      const answer = await this.ask(query, page)
      if (asked === this.asked) await this.show(answer, query)
    } catch {
      if (asked === this.asked) this.fail()
    }
    if (asked === this.asked) this.parts.busy = false
  }

  protected fail() {
    this.clear(this.parts.failure(this.data.words.failed))
  }

  protected clear(told: string) {
    this.tell(told)
    this.parts.showPages()
    this.parts.results.replaceChildren()
  }

  protected tell(text: string) {
    this.parts.tell(this.statsClass, text)
  }

  /** Begins at the top, and offers the other pages of an answer. Whoever takes one goes on at its first result. */
  protected offerPages(page: number, count: number, show: (page: number) => Promise<void>) {
    this.parts.results.scrollTop = 0
    const go = async (next: number) => {
      await show(next)
      this.parts.results.querySelector('a')?.focus()
    }
    this.parts.showPages(...(count > 1 ? [pageButtons(page, count, this.data.words, go)] : []))
  }
}
