import { Numbers } from './numbers.ts'

const impactBits = 10
/** The strongest impact there is. */
export const fullImpact = (1 << impactBits) - 1

/** The document of a posting. */
export const docOf = (posting: number) => posting >>> impactBits
/** How much the word says about the document, 1 to `fullImpact`. */
export const impactOf = (posting: number) => posting & fullImpact

/** A stretch of postings, by document ascending. */
export interface Stretch {
  data: Uint32Array
  from: number
  to: number
}

const nothing = new Uint32Array(0)

/**
 * Which documents have which word, and how strongly: `document << 10 | impact`, one after another in a single array, word by word. What was
 * added since the last `freeze` waits in small arrays beside it; documents only ever get higher numbers, so each list stays sorted.
 */
export class Postings {
  private flat: Uint32Array = nothing
  private starts: Uint32Array = new Uint32Array(1)
  private recent = new Map<number, Numbers>()

  add(word: number, doc: number, impact: number): void {
    const posting = ((doc << impactBits) | Math.max(1, Math.min(fullImpact, impact))) >>> 0
    const list = this.recent.get(word)
    if (list) list.push(posting)
    else {
      const started = new Numbers(2)
      started.push(posting)
      this.recent.set(word, started)
    }
  }

  /** The postings of a word: the frozen ones, then the recent ones. */
  stretches(word: number): Stretch[] {
    const found: Stretch[] = []
    const from = this.starts[word] ?? 0
    const to = this.starts[word + 1] ?? from
    if (to > from && word + 1 < this.starts.length) found.push({ data: this.flat, from, to })
    const recent = this.recent.get(word)
    if (recent) found.push({ data: recent.data, from: 0, to: recent.length })
    return found
  }

  /** Lays everything flat again for `words` words. `breathe` lets others have their turn. */
  async freeze(words: number, breathe: () => Promise<void>): Promise<void> {
    const starts = new Uint32Array(words + 1)
    let total = 0
    for (let word = 0; word < words; word++) {
      starts[word] = total
      for (const { from, to } of this.stretches(word)) total += to - from
    }
    starts[words] = total
    const flat = new Uint32Array(total)
    for (let word = 0; word < words; word++) {
      let at = starts[word] ?? 0
      for (const { data, from, to } of this.stretches(word)) {
        flat.set(data.subarray(from, to), at)
        at += to - from
      }
      if (word % 2048 === 0) await breathe()
    }
    this.flat = flat
    this.starts = starts
    this.recent = new Map()
  }
}
