import type { Position } from 'geojson'
import { categories } from '../../vocabulary/categories.ts'
import { needs } from '../../vocabulary/needs.ts'
import type { TermSeed } from '../../vocabulary/schema.ts'
import type { Question } from '../port.ts'
import type { FacetName, FacetValue } from '../schema.ts'
import { facetNames } from '../schema.ts'
import { fixtureAreas } from './fixture-town.ts'
import type { FixtureListing } from './fixture-listing.ts'

// The slow, obviously right version: every rule as a sentence, one listing at a time, nothing shared with an adapter.

/** For tests: what a question must find, counted one by one. */
export interface BruteAnswer {
  total: number
  /** What each value would find if it were the only one ticked of its filter. */
  facets: Record<FacetName, Pick<FacetValue, 'value' | 'count'>[]>
}

/** A listing with what it says of each filter, worked out once. */
interface Known {
  listing: FixtureListing
  words: string[]
  said: Record<FacetName, string[]>
}

/** For tests: a town whose listings are counted one by one. */
export class BruteTown {
  private readonly known: Known[]

  constructor(listings: readonly FixtureListing[]) {
    this.known = listings
      .filter((listing) => listing.checkedOn !== '2020-01-01')
      .map((listing) => ({
        listing,
        words: listing.name.split(' '),
        said: forEachFacet((name) => [...new Set(said(listing, name))]),
      }))
  }

  answer(question: Question): BruteAnswer {
    const tried = matching(this.known, question)
      .filter(({ listing }) => meetsRest(listing, question))
      .map((known) => ({
        known,
        failed: facetNames.filter((name) => !meets(known, name, asked(question, name))),
      }))
    return {
      total: tried.filter(({ failed }) => failed.length === 0).length,
      facets: forEachFacet((name) => {
        const others = tried
          .filter(({ failed }) => failed.every((one) => one === name))
          .map(({ known }) => known)
        const values = [...new Set(others.flatMap((known) => known.said[name]))]
        return values.map((value) => ({
          value,
          count: others.filter((known) => has(known, name, value)).length,
        }))
      }),
    }
  }
}

/** Those an embed may show that have all words, or failing that the most words that any has; all of them when nothing was typed. */
function matching(all: readonly Known[], { q, only }: Question): Known[] {
  const shown = all.filter(
    (known) =>
      (only.area === null || belongsTo(known.listing, only.area)) &&
      meets(known, 'category', only.categories) &&
      meets(known, 'need', only.needs),
  )
  if (q === '') return shown
  const typed = q.split(' ')
  const wordsOf = (known: Known) => typed.filter((word) => known.words.includes(word)).length
  const most = Math.max(0, ...shown.map(wordsOf))
  return most === 0 ? [] : shown.filter((known) => wordsOf(known) === most)
}

/** The filters that are not counted. */
function meetsRest(listing: FixtureListing, { age, area, openAt, point, withinKm }: Question): boolean {
  return (
    meetsAge(listing, age) &&
    (area === undefined || belongsTo(listing, area)) &&
    (openAt === null || isOpen(listing, openAt)) &&
    (!point || withinKm === undefined || isNear(listing, point, withinKm))
  )
}

function asked(question: Question, name: FacetName): readonly string[] {
  if (name === 'cost') return question.cost ? [question.cost] : []
  if (name === 'accepting') return question.accepting ? [question.accepting] : []
  return question[name]
}

const meets = (known: Known, name: FacetName, wanted: readonly string[]) =>
  wanted.length === 0 || wanted.some((value) => has(known, name, value))

function has({ listing, said }: Known, name: FacetName, value: string): boolean {
  const audiences = listing.audiences ?? []
  if (name === 'audience' && (audiences.length === 0 || audiences.includes('everyone'))) return true
  return said[name].includes(value)
}

function forEachFacet<T>(make: (name: FacetName) => T): Record<FacetName, T> {
  return {
    category: make('category'),
    need: make('need'),
    audience: make('audience'),
    language: make('language'),
    access: make('access'),
    day: make('day'),
    mode: make('mode'),
    cost: make('cost'),
    referral: make('referral'),
    accepting: make('accepting'),
  }
}

/** What a listing says of a filter, ancestors included. */
function said(listing: FixtureListing, name: FacetName): string[] {
  if (name === 'category') return withAncestors(categories, listing.categories ?? [])
  if (name === 'need') return withAncestors(needs, listing.needs ?? [])
  if (name === 'audience')
    return listing.audiences?.includes('everyone') ? ['everyone'] : (listing.audiences ?? [])
  if (name === 'access') return listing.access ?? []
  if (name === 'language') return listing.languages?.length ? listing.languages : ['en']
  if (name === 'day') return (listing.sessions ?? []).flatMap((session) => session.days)
  if (name === 'mode') return listing.modes ?? []
  if (name === 'cost') return listing.free ? ['free'] : []
  if (name === 'referral') return listing.joining ?? []
  return listing.accepting === 'yes' ? ['true'] : []
}

function withAncestors(tree: readonly TermSeed[], slugs: readonly string[]): string[] {
  const parents = tree.filter((top) => top.children?.some((child) => slugs.includes(child.slug)))
  return [...new Set([...slugs, ...parents.map((parent) => parent.slug)])]
}

function meetsAge({ ages = [undefined, undefined] }: FixtureListing, age: number | undefined): boolean {
  return age === undefined || ((ages[0] ?? 0) <= age && age <= (ages[1] ?? 999))
}

/** The fixture's sessions are weekly and in winter, when London's clocks show UTC. */
function isOpen(listing: FixtureListing, at: Date): boolean {
  const day = (['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const)[at.getUTCDay()]
  const clock = at.toISOString().slice(11, 16)
  return (listing.sessions ?? []).some(
    ({ days, from, to }) => day && days.includes(day) && from <= clock && clock < to,
  )
}

const publicPoints = (listing: FixtureListing) =>
  (listing.at ?? []).filter((place) => place.visibility !== 'hidden')
const isFromAfar = (listing: FixtureListing) =>
  listing.areaWide === true ||
  (listing.modes ?? []).some((mode) => mode !== 'in-person') ||
  publicPoints(listing).length === 0

function isNear(listing: FixtureListing, point: { lat: number; lng: number }, km: number): boolean {
  if (publicPoints(listing).some((place) => kilometres(place, point) <= km)) return true
  const served = fixtureAreas.filter((area) => listing.areas?.includes(area.slug))
  return (
    isFromAfar(listing) &&
    (served.length === 0 ||
      served.some(({ polygon }) => polygon === null || inSquare(polygon.coordinates[0], point)))
  )
}

function belongsTo(listing: FixtureListing, slug: string): boolean {
  const named = listing.areas ?? []
  const around = fixtureAreas.filter(
    ({ polygon }) =>
      polygon && publicPoints(listing).some((place) => inSquare(polygon.coordinates[0], place)),
  )
  const in_ = [...named, ...around.map((area) => area.slug)]
  const above = fixtureAreas.filter((area) => in_.includes(area.slug)).map((area) => area.parent)
  if (in_.includes(slug) || above.includes(slug)) return true
  const parent = fixtureAreas.find((area) => area.slug === slug)?.parent
  return (
    isFromAfar(listing) &&
    (named.length === 0 || (parent !== null && parent !== undefined && named.includes(parent)))
  )
}

function inSquare(ring: Position[] | undefined, { lat, lng }: { lat: number; lng: number }): boolean {
  const lngs = (ring ?? []).map(([x = 0]) => x)
  const lats = (ring ?? []).map(([, y = 0]) => y)
  return (
    lng > Math.min(...lngs) && lng < Math.max(...lngs) && lat > Math.min(...lats) && lat < Math.max(...lats)
  )
}

/** Spherical law of cosines: another formula than the adapter's. */
function kilometres(a: { lat: number; lng: number }, b: { lat: number; lng: number }): number {
  const rad = Math.PI / 180
  const cos =
    Math.sin(a.lat * rad) * Math.sin(b.lat * rad) +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.cos((a.lng - b.lng) * rad)
  return 6371.0088 * Math.acos(Math.min(1, cos))
}
