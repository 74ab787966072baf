import type { Candidate, Nearness } from './name-candidates.ts'
import { typoDistance, typosAllowed } from './typo-distance.ts'

const shortestTypo = 4
const shortestBegun = 2

/** Named places in the order of their folded names, to be found by an exact name, its beginning, one of its words, or a small typo. */
export class NameIndex {
  readonly #sorted: readonly Candidate[]

  constructor(candidates: readonly Candidate[]) {
    this.#sorted = candidates.toSorted((a, b) => (a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : 0))
  }

  /** Those whose folded name is that near to `folded`, shortest first. */
  find(folded: string, nearness: Nearness): Candidate[] {
    return this.#near(folded, nearness).sort((a, b) => a.folded.length - b.folded.length)
  }

  #near(folded: string, nearness: Nearness): Candidate[] {
    if (nearness === 'exact') return folded === '' ? [] : this.#from(folded, (name) => name === folded)
    if (folded.length < shortestBegun) return []
    if (nearness === 'prefix') return this.#from(folded, (name) => name.startsWith(folded))
    if (nearness === 'word') {
      const inside = ` ${folded}`
      return this.#sorted.filter(({ folded: name }) => name.startsWith(folded) || name.includes(inside))
    }
    return folded.length < shortestTypo ? [] : this.#slips(folded)
  }

  #from(folded: string, passes: (name: string) => boolean): Candidate[] {
    const found: Candidate[] = []
    for (let i = this.#firstFrom(folded); i < this.#sorted.length; i++) {
      const candidate = this.#sorted[i]
      if (!candidate || !passes(candidate.folded)) break
      found.push(candidate)
    }
    return found
  }

  #firstFrom(folded: string): number {
    let [low, high] = [0, this.#sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#sorted[middle]?.folded ?? '') < folded) low = middle + 1
      else high = middle
    }
    return low
  }

  /**
   * A name at most k typos away shares at least one whole piece with the typed one when that is cut in k + 2 (a swap of neighbours can break
   * two), so nearly all names are passed over and only a few are measured.
   */
  #slips(typed: string): Candidate[] {
    const typos = typosAllowed(typed)
    const size = typed.length / (typos + 2)
    const pieces = Array.from({ length: typos + 2 }, (_, i) =>
      typed.slice(Math.round(i * size), Math.round((i + 1) * size)),
    )
    return this.#sorted.filter(
      ({ folded }) =>
        Math.abs(folded.length - typed.length) <= typos &&
        pieces.some((piece) => folded.includes(piece)) &&
        typoDistance(folded, typed, typos) <= typos,
    )
  }
}
