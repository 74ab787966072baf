import type { Expansion } from './expand.ts'
import { docOf, fullImpact, impactOf, type Postings } from './postings.ts'
import { isRequired, type Unit } from './units.ts'

const optionalShare = 0.5

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
 * costs what it touches; an answer is good until the next `match`.
 */
export class Matcher {
  private score = new Float32Array(0)
  private best = new Float32Array(0)
  private met = new Uint8Array(0)
  private touched = new Uint32Array(0)
  private inUnit = new Uint32Array(0)
  /** Documents that have every word of a list so far, and how well; then those that have the next one too. */
  private held = { docs: new Uint32Array(0), worth: new Float32Array(0), count: 0 }
  private next = { docs: new Uint32Array(0), worth: new Float32Array(0), count: 0 }
  private count = 0
  private unitCount = 0

  /** Every document that meets at least one part. */
  match(units: readonly Unit[], postings: Postings, documents: number): Matches {
    this.reset(documents)
    // Optional parts last: they only add to documents that meet something else.
    const ordered = [...units.filter(isRequired), ...units.filter((unit) => !isRequired(unit))]
    for (const unit of ordered) {
      this.unitCount = 0
      for (const expansion of unit.any) this.takeBest(expansion, postings)
      for (const { words, weight } of unit.together) this.takeTogether(words, weight, postings)
      if (isRequired(unit)) this.addUnit(unit.rarity)
      else this.addOptional(unit.rarity * optionalShare)
    }
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
    this.held = { docs: new Uint32Array(room), worth: new Float32Array(room), count: 0 }
    this.next = { docs: new Uint32Array(room), worth: new Float32Array(room), count: 0 }
  }

  private takeBest({ word, weight, adds = 0, onlyAdds = false }: Expansion, postings: Postings): void {
    const { best, inUnit } = this
    const scale = weight / fullImpact
    for (const { data, from, to } of postings.stretches(word)) {
      for (let i = from; i < to; i++) {
        const posting = data[i] ?? 0
        const doc = docOf(posting)
        const value = impactOf(posting) * scale
        const known = best[doc] ?? 0
        if (known === 0 && onlyAdds) continue
        if (known === 0) inUnit[this.unitCount++] = doc
        if (adds > 0 && known > 0) best[doc] = known + value * adds
        else if (value > known) best[doc] = value
      }
    }
  }

  /** Documents that have every word; worth as much as the weakest of them. */
  private takeTogether(words: Expansion[][], weight: number, postings: Postings): void {
    for (const [i, forms] of words.entries()) {
      for (const form of forms) this.keepHaving(form, weight, i === 0, postings)
      for (let k = 0; k < this.held.count; k++) this.held.worth[this.held.docs[k] ?? 0] = 0
      this.held.count = 0
      const { held } = this
      this.held = this.next
      this.next = held
    }
    const { docs, worth, count } = this.held
    for (let k = 0; k < count; k++) {
      const doc = docs[k] ?? 0
      const value = worth[doc] ?? 0
      worth[doc] = 0
      const known = this.best[doc] ?? 0
      if (value <= known) continue
      if (known === 0) this.inUnit[this.unitCount++] = doc
      this.best[doc] = value
    }
    this.held.count = 0
  }

  private keepHaving(form: Expansion, weight: number, isFirst: boolean, postings: Postings): void {
    const { held, next } = this
    const scale = (form.weight * weight) / fullImpact
    for (const { data, from, to } of postings.stretches(form.word)) {
      for (let i = from; i < to; i++) {
        const posting = data[i] ?? 0
        const doc = docOf(posting)
        const before = isFirst ? 1 : (held.worth[doc] ?? 0)
        if (before === 0) continue
        const value = Math.min(before, impactOf(posting) * scale)
        const known = next.worth[doc] ?? 0
        if (known === 0) next.docs[next.count++] = doc
        if (value > known) next.worth[doc] = value
      }
    }
  }

  private addOptional(worth: number): void {
    for (let i = 0; i < this.unitCount; i++) {
      const doc = this.inUnit[i] ?? 0
      if ((this.met[doc] ?? 0) > 0) this.score[doc] = (this.score[doc] ?? 0) + worth * (this.best[doc] ?? 0)
      this.best[doc] = 0
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
}
