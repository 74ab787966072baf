import { type CardFacts, Cards } from './cards.ts'
import { bytes, type Column, prefixed, shorts, type Stored, words } from './column.ts'
import type { IndexDocument } from './document.ts'
import { fixedBits, isFixed } from './fixed-tags.ts'
import { Hours } from './hours.ts'
import { Lists } from './lists.ts'
import { NamesInOrder } from './names-in-order.ts'
import { NumberedTexts } from './numbered-texts.ts'
import { Points } from './points.ts'
import { Tags } from './tags.ts'

/** How a listing reaches people, as bits of a card's reach. */
export const reachBit = {
  online: 1,
  phone: 2,
  homeVisit: 4,
  areaWide: 8,
  placeless: 16,
  everywhere: 32,
} as const
/** Any of these bits: it may serve people who are not near its place. */
export const reachesOut = 31

/** The day that a card is due and `Shelf.stale` of a listing that was never checked. */
export const neverChecked = 0
const lastDay = 0xffff

/** What filters, counts and order need to know of each document, in columns; a document never changes and is never reused. */
export class Shelf implements Stored {
  live = 0
  readonly ids = new NumberedTexts()
  readonly names = new NamesInOrder(this.ids)
  readonly points = new Points()
  readonly hours = new Hours()
  readonly tags = new Tags()
  readonly areas = new NumberedTexts()
  /** 1 while the document can be found. */
  readonly alive = bytes()
  readonly cards = new Cards()
  readonly stale = shorts()
  readonly checked = shorts()
  /** Numbers in `areas` of the areas it belongs to and of those it serves from afar. */
  readonly areasOf = new Lists(words())
  /** Numbers of the areas with an edge that it serves. */
  readonly servesOf = new Lists(words())

  /** How many documents there are, dead ones included. */
  get count(): number {
    return this.alive.length
  }

  /** The live document of a listing, or -1. */
  find(id: string): number {
    const doc = this.ids.find(id)
    return doc !== -1 && this.isAlive(doc) ? doc : -1
  }

  isAlive(doc: number): boolean {
    return this.alive.data[doc] === 1
  }

  /** Whether nobody has answered for so long, on this day since 1970, that it is out of results. */
  isStale(doc: number, today: number): boolean {
    const stale = this.stale.data[doc] ?? neverChecked
    return stale !== neverChecked && stale <= today
  }

  /** Puts a document at the end and returns its number. */
  add(document: IndexDocument, areaNumber: (slug: string) => number): number {
    const doc = this.ids.add(document.id)
    this.live++
    this.names.add(document.name)
    this.points.add(document.points)
    this.hours.add(document.timetable)
    this.alive.push(1)
    this.stale.push(Math.min(document.staleDay ?? neverChecked, lastDay))
    this.checked.push(document.checkedDay)
    this.addTags(document)
    this.servesOf.add(document.reach.areas.map(areaNumber))
    return doc
  }

  /** Takes a document out of everything that is found; its columns stay until the next rebuild. */
  remove(doc: number): void {
    if (!this.isAlive(doc)) return
    this.alive.data[doc] = 0
    this.live--
  }

  columns(): Record<string, Column> {
    const { alive, stale, checked } = this
    const parts = {
      cards: this.cards,
      ids: this.ids,
      names: this.names,
      points: this.points,
      hours: this.hours,
      tags: this.tags,
    }
    const lists = { areas: this.areas, areasOf: this.areasOf, servesOf: this.servesOf }
    return Object.assign(
      { alive, stale, checked },
      ...Object.entries({ ...parts, ...lists }).map(([name, part]) => prefixed(name, part.columns())),
    )
  }

  restored(): void {
    for (const part of [this.ids, this.hours, this.tags, this.areas]) part.restored()
    this.live = 0
    for (let doc = 0; doc < this.count; doc++) this.live += this.alive.data[doc] ?? 0
  }

  private addTags(document: IndexDocument): void {
    let fixed = 0
    const counted: number[] = []
    const areas: number[] = []
    for (const { group, slug } of document.tags) {
      if (group === 'area') areas.push(this.areas.intern(slug))
      else if (isFixed(group)) fixed |= fixedBits(group, [slug])
      else counted.push(this.tags.intern(group, slug))
    }
    this.cards.add({ ...factsOf(document), fixed }, counted)
    this.areasOf.add(areas)
  }
}

function factsOf(document: IndexDocument): Omit<CardFacts, 'fixed'> {
  const { ageFromMonths, ageToMonths, dueDay, accepting } = document
  return {
    ageFromMonths,
    ageToMonths,
    dueDay: Math.min(dueDay ?? neverChecked, lastDay),
    reach: reachBits(document),
    paused: accepting === 'paused' ? 2 : accepting === 'waiting-list' ? 1 : 0,
  }
}

function reachBits({ reach, points }: IndexDocument): number {
  return (
    (reach.online ? reachBit.online : 0) |
    (reach.phone ? reachBit.phone : 0) |
    (reach.homeVisit ? reachBit.homeVisit : 0) |
    (reach.areaWide ? reachBit.areaWide : 0) |
    (points.length === 0 ? reachBit.placeless : 0) |
    (reach.areas.length === 0 ? reachBit.everywhere : 0)
  )
}
