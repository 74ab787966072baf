/** What an everyday phrase means: a need or a category. */
export interface Meaning {
  kind: 'need' | 'category'
  slug: string
}

const slotSize = 3
const fewestSlots = 1024

/**
 * Phrases as a tree of numbered words: from each word those that may come next, so that a sentence is followed with one glance for each of its
 * words. All branches are in one flat table of (node, word, node after it), found by a hash of the first two.
 */
export class PhraseTree {
  private slots = new Int32Array(fewestSlots * slotSize)
  private nodes = 1
  /** By node: what the phrase that ends there means. Nothing for a saying that only looks like a trouble. */
  private readonly meanings: (readonly Meaning[] | undefined)[] = []
  private readonly firm = new Set<number>()
  private readonly goingOn = new Set<number>()

  /** The node after `node` by a word's number, or -1 where no phrase goes on so. The root is 0. */
  after(node: number, key: number): number {
    return this.slots[this.slotOf(node, key) + 2] || -1
  }

  /** Whether any phrase is longer than what a node stands for. */
  goesOn(node: number): boolean {
    return this.goingOn.has(node)
  }

  /** What the phrase that ends at a node means; null when none ends there. */
  meaningsAt(node: number): readonly Meaning[] | null {
    return this.meanings[node] ?? null
  }

  /** Whether no other word is taken for the phrase of one word that ends at a node. */
  isFirm(node: number): boolean {
    return this.firm.has(node)
  }

  /** Adds a phrase, or more meanings of a phrase that is there. None for a saying that means nothing. */
  add(keys: readonly number[], meanings: readonly Meaning[], isFirm: boolean): void {
    if (keys.length === 0) return
    let node = 0
    for (const key of keys) node = this.grow(node, key)
    const known = this.meanings[node]
    this.meanings[node] = known ? withMeanings(known, meanings) : meanings
    if (!known && isFirm) this.firm.add(node)
    else if (!isFirm) this.firm.delete(node)
  }

  private grow(node: number, key: number): number {
    const known = this.after(node, key)
    if (known !== -1) return known
    const made = this.nodes++
    if (made * 2 * slotSize > this.slots.length) this.widen()
    this.slots.set([node, key, made], this.slotOf(node, key))
    this.goingOn.add(node)
    return made
  }

  /** Where the branch of a node by a word is, or would go. */
  private slotOf(node: number, key: number): number {
    const { slots } = this
    const last = slots.length / slotSize - 1
    let at = (Math.imul(node, 0x9e3779b1) ^ Math.imul(key + 1, 0x85ebca6b)) >>> 0
    for (at = (at ^ (at >>> 15)) & last; ; at = (at + 1) & last) {
      const slot = at * slotSize
      if (slots[slot + 2] === 0 || (slots[slot] === node && slots[slot + 1] === key)) return slot
    }
  }

  private widen(): void {
    const old = this.slots
    this.slots = new Int32Array(old.length * 2)
    for (let slot = 0; slot < old.length; slot += slotSize) {
      const [node = 0, key = 0, made = 0] = old.subarray(slot, slot + slotSize)
      if (made !== 0) this.slots.set([node, key, made], this.slotOf(node, key))
    }
  }
}

/** Two lists of meanings as one; the first itself when it has all. */
export function withMeanings(known: readonly Meaning[], more: readonly Meaning[]): readonly Meaning[] {
  if (known === more) return known
  const isNew = ({ kind, slug }: Meaning) =>
    !known.some((other) => other.kind === kind && other.slug === slug)
  const added = more.filter(isNew)
  return added.length === 0 ? known : [...known, ...added]
}
