import { type Expansion, expandWord } from './expand.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Looks words up for one question, each only once: what else could be asked has the same words again. */
export class Expander {
  readonly vocabulary: Vocabulary
  private readonly known = new Map<string, readonly Expansion[]>()

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary
  }

  /** The words of the index that a typed one may mean. */
  expand(typed: string, isUnfinished: boolean): readonly Expansion[] {
    const key = isUnfinished ? `${typed}…` : typed
    const known = this.known.get(key)
    if (known) return known
    const found = expandWord(this.vocabulary, typed, { isUnfinished, isTyping: false })
    this.known.set(key, found)
    return found
  }
}
