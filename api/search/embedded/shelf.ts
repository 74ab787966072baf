import type { SessionRule, Timetable } from '../../times/schema.ts'
import type { IndexDocument } from './document.ts'
import { Lists, Numbers } from './numbers.ts'
import { Tags } from './tags.ts'

/** How a listing reaches people, as bits of `Shelf.reach`. */
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

/** `Shelf.due` and `Shelf.stale` of a listing that was never checked. */
export const neverChecked = 0

/** What filters, counts and order need to know of each document, in columns; a document never changes and is never reused. */
export class Shelf {
  count = 0
  live = 0
  readonly ids: string[] = []
  readonly names: string[] = []
  readonly timetables: (Timetable | null)[] = []
  /** 1 while the document can be found. */
  readonly alive = new Numbers(1024)
  readonly reach = new Numbers(1024)
  readonly ageFrom = new Numbers(1024)
  readonly ageTo = new Numbers(1024)
  readonly due = new Numbers(1024)
  readonly stale = new Numbers(1024)
  readonly checked = new Numbers(1024)
  /** 0 taking people, 1 waiting list, 2 paused. */
  readonly paused = new Numbers(1024)
  readonly tagsOf = new Lists()
  /** Numbers of the areas with an edge that it serves. */
  readonly areasOf = new Lists()
  /** Numbers of its points in `lat`, `lng`: `pointStarts[doc]` up to the next. */
  readonly pointStarts = new Numbers(1024)
  readonly lat: number[] = []
  readonly lng: number[] = []
  readonly approximate: boolean[] = []
  readonly docOfPoint = new Numbers(1024)
  readonly tags = new Tags()
  private readonly byId = new Map<string, number>()
  private readonly rules = new Map<string, SessionRule>()

  constructor() {
    this.pointStarts.push(0)
  }

  /** The live document of a listing, or -1. */
  find(id: string): number {
    return this.byId.get(id) ?? -1
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
    const doc = this.count++
    this.live++
    this.byId.set(document.id, doc)
    this.ids.push(document.id)
    this.names.push(document.name)
    this.timetables.push(document.timetable && this.shareRules(document.timetable))
    this.alive.push(1)
    this.reach.push(reachBits(document))
    this.ageFrom.push(document.ageFromMonths)
    this.ageTo.push(document.ageToMonths)
    this.due.push(document.dueDay ?? neverChecked)
    this.stale.push(document.staleDay ?? neverChecked)
    this.checked.push(document.checkedDay)
    this.paused.push(document.accepting === 'paused' ? 2 : document.accepting === 'waiting-list' ? 1 : 0)
    this.tagsOf.add(document.tags.map(({ group, slug }) => this.tags.intern(group, slug)))
    this.areasOf.add(document.reach.areas.map(areaNumber))
    for (const point of document.points) {
      this.lat.push(point.lat)
      this.lng.push(point.lng)
      this.approximate.push(point.approximate)
      this.docOfPoint.push(doc)
    }
    this.pointStarts.push(this.lat.length)
    return doc
  }

  /** Takes a document out of everything that is found; its columns stay until the next rebuild. */
  remove(doc: number): void {
    if (!this.isAlive(doc)) return
    this.alive.data[doc] = 0
    this.live--
    this.byId.delete(this.ids[doc] ?? '')
    this.timetables[doc] = null
  }

  /** Thousands of listings keep the same hours: one rule in memory serves them all. */
  private shareRules(timetable: Timetable): Timetable {
    const sessions = timetable.sessions.map((rule) => {
      const key = JSON.stringify(rule)
      const known = this.rules.get(key)
      if (!known) this.rules.set(key, rule)
      return known ?? rule
    })
    return { sessions, closures: timetable.closures }
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
