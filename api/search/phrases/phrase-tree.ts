/** What an everyday phrase means: a need or a category. */
export interface Meaning {
  kind: 'need' | 'category'
  slug: string
}

/** A phrase of the tree. */
export interface Phrase {
  /** None for a saying that only looks like a trouble. */
  meanings: Meaning[]
  /** True when, being one word, no other word is taken for it by a typing error. */
  isFirm: boolean
}

const mostKeys = 2 ** 20

/** Phrases as a tree of numbered words: from each word those that may come next, so that a sentence is followed with one glance for each of its words. */
export class PhraseTree {
  private readonly next = new Map<number, number>()
  private readonly phrases: (Phrase | null)[] = [null]
  private readonly goingOn: boolean[] = [false]

  /** The node after `node` by a word's number, or -1 where no phrase goes on so. The root is 0. */
  after(node: number, key: number): number {
    return this.next.get(node * mostKeys + key) ?? -1
  }

  /** Whether any phrase is longer than what a node stands for. */
  goesOn(node: number): boolean {
    return this.goingOn[node] ?? false
  }

  /** The phrase that ends at a node, if one does. */
  at(node: number): Phrase | null {
    return this.phrases[node] ?? null
  }

  /** Adds a phrase, or one more meaning of a phrase that is there; `meaning` is null for a saying that means nothing. */
  add(keys: readonly number[], meaning: Meaning | null, isFirm: boolean): void {
    if (keys.length === 0) return
    let node = 0
    for (const key of keys) node = this.grow(node, key)
    const phrase = (this.phrases[node] ??= { meanings: [], isFirm })
    phrase.isFirm &&= isFirm
    if (meaning) addMeaning(phrase.meanings, meaning)
  }

  private grow(node: number, key: number): number {
    const known = this.after(node, key)
    if (known !== -1) return known
    const made = this.phrases.push(null) - 1
    this.goingOn[made] = false
    this.goingOn[node] = true
    this.next.set(node * mostKeys + key, made)
    return made
  }
}

/** Adds a meaning to a list unless it is there. */
export function addMeaning(meanings: Meaning[], meaning: Meaning): void {
  if (!meanings.some(({ kind, slug }) => kind === meaning.kind && slug === meaning.slug))
    meanings.push(meaning)
}
