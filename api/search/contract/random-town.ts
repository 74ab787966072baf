import * as fc from 'fast-check'
import { acceptings, modes, referrals } from '../../listings/schema.ts'
import { weekdays } from '../../times/schema.ts'
import { type Question } from '../port.ts'
import type { FixtureListing } from './fixture-listing.ts'
import { townCentre } from './fixture-listing.ts'
import { questionOf } from './ask.ts'

const categories = ['food', 'food-bank', 'yoga', 'getting-active', 'music', 'arts', 'park']
const needs = ['hunger', 'money-worries', 'debt', 'loneliness', 'making-friends']
const audiences = ['everyone', 'men', 'women', 'carers']
const access = ['step-free', 'quiet', 'bsl']
const languages = ['en', 'cy', 'pl']
const areas = ['borough', 'northgate', 'southgate', 'the-shire']
const words = ['kettle', 'violin', 'meadow', 'lantern', 'harbour']

const some = <T>(from: readonly T[], most = 2) => fc.subarray([...from], { maxLength: most })
const years = fc.option(fc.integer({ min: 0, max: 90 }), { nil: undefined })
const hour = fc.integer({ min: 0, max: 22 })
const clock = (h: number) => `${String(h).padStart(2, '0')}:00`

const session = fc
  .tuple(some(weekdays, 3), hour, fc.integer({ min: 1, max: 5 }))
  .filter(([days]) => days.length > 0)
  .map(([days, from, hours]) => ({ days, from: clock(from), to: clock(Math.min(23, from + hours)) }))

const place = fc
  .tuple(
    fc.double({ min: -0.4, max: 0.4, noNaN: true }),
    fc.double({ min: -0.4, max: 0.4, noNaN: true }),
    fc.constantFrom('public' as const, 'public' as const, 'hidden' as const),
  )
  .map(([dLat, dLng, visibility]) => ({ lat: townCentre.lat + dLat, lng: townCentre.lng + dLng, visibility }))

/** For tests: any listing that makes sense. */
export const anyListing: fc.Arbitrary<FixtureListing> = fc.record({
  id: fc.constant(''),
  name: fc.subarray(words, { minLength: 1 }).map((chosen) => chosen.join(' ')),
  categories: some(categories),
  needs: some(needs),
  audiences: some(audiences),
  access: some(access),
  languages: some(languages),
  modes: some(modes),
  areaWide: fc.boolean(),
  areas: some(areas),
  at: fc.array(place, { maxLength: 2 }),
  sessions: fc.array(session, { maxLength: 2 }),
  free: fc.boolean(),
  joining: some(referrals),
  accepting: fc.constantFrom(...acceptings),
  ages: fc
    .tuple(years, years)
    .map(([a, b]): [number | undefined, number | undefined] =>
      a !== undefined && b !== undefined && a > b ? [b, a] : [a, b],
    ),
  checkedOn: fc.constantFrom('2026-10-01', '2025-01-01', '2020-01-01', null),
})

/** Asks for a filter now and then, so that questions with none, one and several all come up. */
const seldom = <T>(filter: fc.Arbitrary<T[]>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant<T[]>([]) }, { weight: 1, arbitrary: filter })
const maybe = <T, N>(filter: fc.Arbitrary<T>, nothing: N) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(nothing) }, { weight: 1, arbitrary: filter })

const everything: Question['only'] = { area: null, categories: [], needs: [] }

/** For tests: any question, with or without words, from an embed or not. */
export const anyQuestion: fc.Arbitrary<Question> = fc
  .record({
    q: fc.constantFrom('', '', ...words, 'kettle violin'),
    category: seldom(some(categories)),
    need: seldom(some(needs)),
    audience: seldom(some(audiences)),
    language: seldom(some(languages)),
    access: seldom(some(access)),
    day: seldom(some(weekdays, 3)),
    mode: seldom(some(modes)),
    referral: seldom(some(referrals)),
    cost: maybe(fc.constant('free' as const), undefined),
    accepting: maybe(fc.constant('true' as const), undefined),
    age: maybe(fc.integer({ min: 0, max: 95 }), undefined),
    area: maybe(fc.constantFrom(...areas), undefined),
    openAt: maybe(
      fc.integer({ min: 0, max: 24 * 7 - 1 }).map((h) => new Date(Date.UTC(2026, 10, 23, h, 30))),
      null,
    ),
    only: fc.oneof(
      { weight: 5, arbitrary: fc.constant(everything) },
      {
        weight: 1,
        arbitrary: fc.record({
          area: fc.option(fc.constantFrom(...areas)),
          categories: seldom(some(categories)),
          needs: seldom(some(needs)),
        }),
      },
    ),
    place: fc.option(
      fc.record({
        lat: fc.double({ min: 53.1, max: 53.7, noNaN: true }),
        lng: fc.double({ min: -1.7, max: -0.9, noNaN: true }),
        withinKm: fc.double({ min: 0.5, max: 40, noNaN: true }),
      }),
      { freq: 2 },
    ),
  })
  .map(({ place: near, ...rest }) =>
    questionOf({
      ...rest,
      ...(near ? { point: { lat: near.lat, lng: near.lng }, withinKm: near.withinKm } : {}),
      limit: 5,
    }),
  )
