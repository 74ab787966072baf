import KDBush from 'kdbush'
import type { Atlas } from '../../embedded/atlas.ts'
import { boxAround, distanceKm } from '../../embedded/distance.ts'
import type { IndexDocument } from '../../embedded/document.ts'
import { tagFilters } from '../../embedded/plan.ts'
import type { Question } from '../../port.ts'

const mostTags = 4096

/**
 * The filters, counts and distances that a search library leaves to whoever uses it, as a competent engineer would add them: a list of tag
 * numbers for each document, plain arrays for the rest, a k-d tree for places, and one pass that filters and counts.
 */
export class Columns {
  readonly names: string[] = []
  readonly ids: string[] = []
  readonly dueDay: number[] = []
  readonly accepting: IndexDocument['accepting'][] = []
  private readonly atlas: Atlas
  private readonly staleDay: number[] = []
  private readonly ages: { from: number[]; to: number[] } = { from: [], to: [] }
  private readonly tagsOf: Uint16Array[] = []
  private readonly pointsOf: Float64Array[] = []
  /** Null: only near its places. Empty: from everywhere. Else the numbers of the areas it serves. */
  private readonly serves: (Uint16Array | null)[] = []
  private readonly tagNumbers = new Map<string, number>()
  private readonly groups: string[] = []
  private readonly values: string[] = []
  private tree = new KDBush(0)
  private docOfPoint = new Uint32Array(0)

  constructor(atlas: Atlas) {
    this.atlas = atlas
  }

  get count(): number {
    return this.ids.length
  }

  /** Adds a document at the end and gives its number. */
  add(document: IndexDocument): number {
    const { reach, points } = document
    this.ids.push(document.id)
    this.names.push(document.name)
    this.dueDay.push(document.dueDay ?? 0)
    this.staleDay.push(document.staleDay ?? Infinity)
    this.accepting.push(document.accepting)
    this.ages.from.push(document.ageFromMonths)
    this.ages.to.push(document.ageToMonths)
    const counted = document.tags.filter(({ group }) => group !== 'area')
    this.tagsOf.push(Uint16Array.from(counted, ({ group, slug }) => this.tagNumber(group, slug)))
    this.pointsOf.push(Float64Array.from(points.flatMap(({ lat, lng }) => [lat, lng])))
    const isFromAfar = reach.online || reach.phone || reach.homeVisit || reach.areaWide || points.length === 0
    const areas = Uint16Array.from(reach.areas, (slug) => this.atlas.areas.numberOf(slug))
    this.serves.push(isFromAfar ? areas : null)
    return this.count - 1
  }

  /** Puts all points in the tree. */
  seal(): void {
    const points = this.pointsOf.flatMap((own, doc) => {
      const found: { doc: number; lat: number; lng: number }[] = []
      for (let i = 0; i < own.length; i += 2) found.push({ doc, lat: own[i] ?? 0, lng: own[i + 1] ?? 0 })
      return found
    })
    this.tree = new KDBush(points.length)
    this.docOfPoint = Uint32Array.from(points, ({ doc }) => doc)
    for (const { lat, lng } of points) this.tree.add(lng, lat)
    this.tree.finish()
  }

  /** The documents worth looking at when no words were typed. */
  candidates({ point, withinKm }: Question): Iterable<number> {
    if (!point || withinKm === undefined) return this.ids.keys()
    const { west, south, east, north } = boxAround(point.lat, point.lng, withinKm)
    const docs = new Set<number>()
    for (const at of this.tree.range(west, south, east, north)) docs.add(this.docOfPoint[at] ?? 0)
    this.serves.forEach((areas, doc) => areas && docs.add(doc))
    return docs
  }

  /** Filters and counts: what fails one counted filter counts for that filter's values alone. */
  sift(
    candidates: Iterable<number>,
    question: Question,
    today: number,
  ): { docs: number[]; counts: Uint32Array } {
    const wanted = tagFilters(question).filter(([, slugs]) => slugs.length > 0)
    const meets = new Uint32Array(mostTags)
    wanted.forEach(([group, slugs], bit) => {
      for (const slug of slugs) meets[this.tagNumbers.get(`${group}:${slug}`) ?? mostTags - 1] = 1 << bit
    })
    const all = (1 << wanted.length) - 1
    const holding = question.point && this.atlas.areas.holding(question.point.lat, question.point.lng)
    const counts = new Uint32Array(mostTags)
    const docs: number[] = []
    for (const doc of candidates) {
      if ((this.staleDay[doc] ?? 0) <= today || !this.meetsRest(doc, question, holding)) continue
      const tags = this.tagsOf[doc] ?? []
      let met = 0
      for (const tag of tags) met |= meets[tag] ?? 0
      const failed = all & ~met
      if (failed === 0) docs.push(doc)
      else if ((failed & (failed - 1)) !== 0) continue
      const only = failed === 0 ? null : wanted[31 - Math.clz32(failed)]?.[0]
      for (const tag of tags)
        if (only === null || this.groups[tag] === only) counts[tag] = (counts[tag] ?? 0) + 1
    }
    return { docs, counts }
  }

  /** Kilometres to the nearest place; Infinity when it has none. */
  nearestKm(doc: number, { lat, lng }: { lat: number; lng: number }): number {
    const points = this.pointsOf[doc] ?? []
    let nearest = Infinity
    for (let i = 0; i < points.length; i += 2) {
      nearest = Math.min(nearest, distanceKm(lat, lng, points[i] ?? 0, points[i + 1] ?? 0))
    }
    return nearest
  }

  /** The counts with their values, most first. */
  facets(counts: Uint32Array): { group: string; value: string; count: number }[] {
    const facets: { group: string; value: string; count: number }[] = []
    for (const [tag, group] of this.groups.entries()) {
      const count = counts[tag] ?? 0
      if (count > 0) facets.push({ group, value: this.values[tag] ?? '', count })
    }
    return facets.sort((a, b) => b.count - a.count)
  }

  private meetsRest(doc: number, { age, point, withinKm }: Question, holding: Uint8Array | null): boolean {
    if (
      age !== undefined &&
      ((this.ages.from[doc] ?? 0) > age * 12 + 11 || (this.ages.to[doc] ?? 0) < age * 12)
    )
      return false
    if (!point || withinKm === undefined) return true
    const areas = this.serves[doc]
    if (areas && (areas.length === 0 || areas.some((area) => holding?.[area] === 1))) return true
    return this.nearestKm(doc, point) <= withinKm
  }

  private tagNumber(group: string, slug: string): number {
    const key = `${group}:${slug}`
    const known = this.tagNumbers.get(key)
    if (known !== undefined) return known
    this.tagNumbers.set(key, this.groups.length)
    this.groups.push(group)
    this.values.push(slug)
    return this.groups.length - 1
  }
}
