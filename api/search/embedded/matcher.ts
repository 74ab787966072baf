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
    const room = Math.ceil(documents * 1.25) + 64
    this.score = new Float32Array(room)
    this.best = new Float32Array(room)
    this.met = new Uint8Array(room)
    this.touched = new Uint32Array(room)
    this.inUnit = new Uint32Array(room)
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
    let found: Map<number, number> | null = null
    for (const forms of words) {
      const next = new Map<number, number>()
      for (const form of forms) {
        const scale = (form.weight * weight) / fullImpact
        for (const { data, from, to } of postings.stretches(form.word)) {
          for (let i = from; i < to; i++) {
            const doc = docOf(data[i] ?? 0)
            const before = found ? found.get(doc) : 1
            if (before === undefined) continue
            next.set(doc, Math.max(next.get(doc) ?? 0, Math.min(before, impactOf(data[i] ?? 0) * scale)))
          }
        }
      }
      found = next
    }
    for (const [doc, value] of found ?? []) {
      const known = this.best[doc] ?? 0
      if (value <= known) continue
      if (known === 0) this.inUnit[this.unitCount++] = doc
      this.best[doc] = value
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
    for (let i = 0; i < this.unitCount; i++) {
      const doc = this.inUnit[i] ?? 0
      if ((this.met[doc] ?? 0) === 0) this.touched[this.count++] = doc
      this.met[doc] = (this.met[doc] ?? 0) + 1
      this.score[doc] = (this.score[doc] ?? 0) + rarity * (this.best[doc] ?? 0)
      this.best[doc] = 0
    }
  }
}
