import type { Expansion } from './expand.ts'
import { HavingAll } from './having-all.ts'
import { docOf, fullImpact, impactOf, type Postings, type Stretch } from './postings.ts'
import { isRequired, type Unit } from './units.ts'

const optionalShare = 0.5
/** The words of the place where somebody looks say little about what for. */
const placeShare = 0.15
/** Looking each document up costs about as much as going over so many postings. */
const lookUpCost = 16

/** What matching found: documents, each with how many parts of the query it meets and how well. */
export interface Matches {
  docs: Uint32Array
  count: number
  /** By document: parts met. */
  met: Uint8Array
  /** By document: the sum of how well. */
  score: Float32Array
}

/**
 * Adds up how well documents meet the parts of a query. Its arrays are as long as the index and are used again for each query, so a query
 * costs what it touches; an answer is good until the next one.
 */
export class Matcher {
  private score = new Float32Array(0)
  private best = new Float32Array(0)
  private met = new Uint8Array(0)
  private touched = new Uint32Array(0)
  private inUnit = new Uint32Array(0)
  private readonly having = new HavingAll()
  private count = 0
  private unitCount = 0
  /** Parts that a document must have met already to be looked at; 0 for any document. */
  private after = 0

  /** The documents that meet every part that must be met, and some that do not; rarest part first, so that there is little to go over. */
  matchAll(units: readonly Unit[], postings: Postings, documents: number): Matches {
    this.reset(documents)
    const required = units.filter(isRequired).toSorted((a, b) => b.rarity - a.rarity)
    for (const [i, unit] of required.entries()) {
      this.after = i
      this.take(unit, postings)
      this.addUnit(unit.rarity)
      if (this.unitCount === 0) return this.matches()
      this.keepInUnit()
    }
    this.after = required.length
    for (const unit of units) if (!isRequired(unit)) this.addTo(unit, postings)
    return this.matches()
  }

  /** Every document that meets at least one part. */
  matchAny(units: readonly Unit[], postings: Postings, documents: number): Matches {
    this.reset(documents)
    this.after = 0
    for (const unit of units) {
      if (!isRequired(unit)) continue
      this.take(unit, postings)
      this.addUnit(unit.rarity)
    }
    // Optional parts last: they only add to documents that meet something else.
    for (const unit of units) if (!isRequired(unit)) this.addTo(unit, postings)
    return this.matches()
  }

  private matches(): Matches {
    return { docs: this.touched, count: this.count, met: this.met, score: this.score }
  }

  private reset(documents: number): void {
    for (let i = 0; i < this.count; i++) {
      const doc = this.touched[i] ?? 0
      this.score[doc] = 0
      this.met[doc] = 0
    }
    this.count = 0
    if (documents <= this.score.length) return
    const room = Math.ceil(documents * 1.1) + 64
    this.score = new Float32Array(room)
    this.best = new Float32Array(room)
    this.met = new Uint8Array(room)
    this.touched = new Uint32Array(room)
    this.inUnit = new Uint32Array(room)
    this.having.fit(room)
  }

  private take(unit: Unit, postings: Postings): void {
    this.unitCount = 0
    for (const expansion of unit.any)
      for (const stretch of postings.stretches(expansion.word)) this.takeBest(expansion, stretch)
    for (const together of unit.together) this.takeTogether(together, postings)
  }

  /** The worth of a word in the documents of a stretch: all of it, or only those that are still in question. */
  private takeBest(expansion: Expansion, stretch: Stretch): void {
    const { after, touched } = this
    if (after === 0 || this.count * lookUpCost > stretch.to - stretch.from)
      return this.takeStretch(expansion, stretch)
    for (let i = 0; i < this.count; i++) {
      const at = find(stretch, touched[i] ?? 0)
      if (at !== -1) this.takeStretch(expansion, { data: stretch.data, from: at, to: at + 1 })
    }
  }

  private takeStretch({ weight, adds = 0, onlyAdds = false }: Expansion, { data, from, to }: Stretch): void {
    const { best, inUnit, met, after } = this
    const scale = weight / fullImpact
    for (let i = from; i < to; i++) {
      const posting = data[i] ?? 0
      const doc = docOf(posting)
      if (after > 0 && met[doc] !== after) continue
      const value = impactOf(posting) * scale
      const known = best[doc] ?? 0
      if (known === 0 && onlyAdds) continue
      if (known === 0) inUnit[this.unitCount++] = doc
      if (adds > 0 && known > 0) best[doc] = known + value * adds
      else if (value > known) best[doc] = value
    }
  }

  /** Documents that have every word of a list. With `adds` that share of what they are worth is added to what was met already. */
  private takeTogether({ words, weight, adds }: Unit['together'][number], postings: Postings): void {
    const { best, inUnit, met, after } = this
    this.having.each(words, weight, postings, { met, after }, (doc, value) => {
      const known = best[doc] ?? 0
      if (known === 0) inUnit[this.unitCount++] = doc
      best[doc] = adds !== undefined && known > 0 ? known + value * adds : Math.max(known, value)
    })
  }

  /** Adds a part that need not be met to documents that meet something else. */
  private addTo(unit: Unit, postings: Postings): void {
    const { inUnit, met, score, best } = this
    const worth = unit.rarity * (unit.part.isPlace ? placeShare : optionalShare)
    this.take(unit, postings)
    for (let i = 0; i < this.unitCount; i++) {
      const doc = inUnit[i] ?? 0
      if ((met[doc] ?? 0) > 0) score[doc] = (score[doc] ?? 0) + worth * (best[doc] ?? 0)
      best[doc] = 0
    }
  }

  private addUnit(rarity: number): void {
    const { inUnit, met, score, best, touched } = this
    for (let i = 0; i < this.unitCount; i++) {
      const doc = inUnit[i] ?? 0
      const known = met[doc] ?? 0
      if (known === 0) touched[this.count++] = doc
      met[doc] = known + 1
      score[doc] = (score[doc] ?? 0) + rarity * (best[doc] ?? 0)
      best[doc] = 0
    }
  }

  /** Forgets the documents that missed the last part. */
  private keepInUnit(): void {
    const { touched, met, score } = this
    let kept = 0
    for (let i = 0; i < this.count; i++) {
      const doc = touched[i] ?? 0
      if (met[doc] === this.after + 1) touched[kept++] = doc
      else {
        met[doc] = 0
        score[doc] = 0
      }
    }
    this.count = kept
  }
}

/** Where a document's posting is in a stretch, or -1. */
function find({ data, from, to }: Stretch, doc: number): number {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = (low + high) >> 1
    if (docOf(data[middle] ?? 0) < doc) low = middle + 1
    else high = middle
  }
  return low < to && docOf(data[low] ?? 0) === doc ? low : -1
}
