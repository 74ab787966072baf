/** What a reader has to say of its source as a whole, once it is at the end. */
export class SourceNotes {
  readonly #counts = new Map<string, number>()
  #incomplete: string | null = null

  /** Adds `count` to what is told under these words. */
  add(words: string, count = 1): void {
    this.#counts.set(words, (this.#counts.get(words) ?? 0) + count)
  }

  /** Says that not everything was read, so that nothing may count as gone. The first reason is kept. */
  markIncomplete(reason: string): void {
    this.#incomplete ??= reason
  }

  get incomplete(): string | null {
    return this.#incomplete
  }

  /** One line for each thing to tell, with how often. */
  lines(): string[] {
    return [...this.#counts].map(([words, count]) => (count === 1 ? words : `${words} (${count} times)`))
  }
}
