import { type Column, prefixed, type Stored, words } from './column.ts'
import type { NumberedTexts } from './numbered-texts.ts'
import { Texts } from './texts.ts'

/**
 * The names of documents, and where each stands in the alphabet, so that ordering by name compares numbers. For the few that came since the last
 * `freeze` letters are compared.
 */
export class NamesInOrder implements Stored {
  private readonly ids: NumberedTexts
  private readonly names = new Texts()
  /** By document: its place in the alphabet at the last `freeze`. */
  private readonly rank = words()
  /** The other way round: documents by name. */
  private readonly byName = words()

  /** `ids` tell apart those of the same name. */
  constructor(ids: NumberedTexts) {
    this.ids = ids
  }

  at(doc: number): string {
    return this.names.at(doc)
  }

  /** Adds the name of the next document; its id is known already. */
  add(name: string): void {
    this.names.add(name)
  }

  /** Less than nothing when `a` comes before `b`: by name, and by id where two have the same. */
  compare(a: number, b: number): number {
    const frozen = this.rank.length
    if (a < frozen && b < frozen) return (this.rank.data[a] ?? 0) - (this.rank.data[b] ?? 0)
    return this.compareLetters(this.names.at(a), a, b)
  }

  /** Gives every live document its place: newcomers are merged into the order there was. */
  async freeze(isAlive: (doc: number) => boolean, breathe: () => Promise<void>): Promise<void> {
    const newcomers = this.newcomers(isAlive)
    const merged = new Uint32Array(this.byName.length + newcomers.length)
    let count = 0
    let next = 0
    for (let i = 0; i < this.byName.length; i++) {
      const doc = this.byName.data[i] ?? 0
      if (i % 2048 === 0) await breathe()
      if (!isAlive(doc)) continue
      for (let other = newcomers[next]; other; other = newcomers[++next]) {
        if (this.compareLetters(other.name, other.doc, doc) > 0) break
        merged[count++] = other.doc
      }
      merged[count++] = doc
    }
    for (; next < newcomers.length; next++) merged[count++] = newcomers[next]?.doc ?? 0
    this.byName.take(merged.slice(0, count))
    const rank = this.rank.refill(this.names.length)
    for (let i = 0; i < count; i++) rank[merged[i] ?? 0] = i
  }

  columns(): Record<string, Column> {
    return { ...prefixed('names', this.names.columns()), rank: this.rank, byName: this.byName }
  }

  private newcomers(isAlive: (doc: number) => boolean) {
    const found: { doc: number; name: string }[] = []
    for (let doc = this.rank.length; doc < this.names.length; doc++) {
      if (isAlive(doc)) found.push({ doc, name: this.names.at(doc) })
    }
    return found.sort((a, b) => (a.name < b.name ? -1 : this.compareLetters(a.name, a.doc, b.doc)))
  }

  private compareLetters(nameA: string, a: number, b: number): number {
    const nameB = this.names.at(b)
    if (nameA !== nameB) return nameA < nameB ? -1 : 1
    return this.ids.at(a) < this.ids.at(b) ? -1 : 1
  }
}
