import type { FacetName, FacetValue, SearchReply, SearchResult, SuggestReply } from '../api.ts'
import { gardeningClub, refuge, sessionIn } from './listings.ts'

const names = [
  'Aldermere Gardening Club',
  'Warm Welcome Wednesdays at Levens Hall',
  'Tea and Talk',
  'Debt Advice Line',
  'Walking for Health',
  'Repair Café',
  'Clwb Cinio Dydd Iau',
  'Mill Lane Food Larder',
  'Chair Yoga for Stiff Joints',
  'Homework Club',
  'Sing for Your Supper',
  'Benefits Check-up by Appointment',
  'Bereavement Friends',
  'Men’s Shed, Station Road',
]

/** A result as a search gives it, with what should be different. */
export function exampleResult(at: number, change: Partial<SearchResult> = {}): SearchResult {
  const name = names[at % names.length] ?? 'A listing'
  return {
    id: `0b1f6a52-0000-4000-8000-0000000001${String(at).padStart(2, '0')}`,
    slug: at === 0 ? gardeningClub.slug : `example-${at}`,
    url: at === 0 ? gardeningClub.url : `/listings/example-${at}`,
    kind: 'group',
    name,
    lang: 'en',
    organisation: { id: 'o', name: 'Aldermere Together' },
    summary:
      'Company, a hot drink and something to do with your hands. Come when you like and leave when you like.',
    categories: ['meeting-people'],
    needs: [],
    mode: ['in-person'],
    access: ['step-free'],
    placesHidden: false,
    location: {
      name: 'Levens Hall',
      lat: 53.4 + at * 0.002,
      lng: -1.3 + at * 0.003,
      postcode: 'AM1 2AB',
      approximate: false,
    },
    distanceKm: 0.4 + at * 0.8,
    reach: 'nearby',
    openNow: false,
    nextSession: sessionIn(at * 0.7),
    timesText: '',
    cost: { free: true, text: '' },
    joining: ['none-needed'],
    accepting: 'yes',
    waitDays: null,
    checkedOn: '2026-10-20',
    freshness: 'fresh',
    sensitive: false,
    why: [],
    ...change,
  }
}

/** One of each kind that a card must tell apart. */
export const variedResults: readonly SearchResult[] = [
  exampleResult(0, { why: [{ field: 'need', term: 'lost my husband', matched: 'bereavement', as: 'need' }] }),
  exampleResult(1, {
    openNow: true,
    nextSession: {
      startsAt: new Date(Date.now() - 3_600_000).toISOString(),
      endsAt: new Date(Date.now() + 3_600_000).toISOString(),
    },
  }),
  exampleResult(2, { accepting: 'paused', cost: { free: false, text: '£2, first time free' } }),
  exampleResult(3, {
    location: undefined,
    distanceKm: undefined,
    reach: 'phone',
    mode: ['phone'],
    nextSession: null,
    joining: ['self'],
    access: [],
  }),
  exampleResult(4, { accepting: 'waiting-list', waitDays: 14, joining: ['professional'] }),
  exampleResult(5, {
    freshness: 'overdue',
    checkedOn: '2025-02-01',
    location: { name: 'Station Road', lat: 53.41, lng: -1.29, postcode: null, approximate: true },
  }),
  exampleResult(6, {
    lang: 'cy',
    summary: 'Cinio poeth a sgwrs bob dydd Iau.',
    cost: { free: null, text: '' },
  }),
  exampleResult(7, {
    slug: refuge.slug,
    name: refuge.name,
    summary: refuge.summary,
    sensitive: true,
    placesHidden: true,
    location: undefined,
    distanceKm: undefined,
    nextSession: null,
    timesText: refuge.timesText,
  }),
]

const facet = (...values: [string, string, number][]): FacetValue[] =>
  values.map(([value, label, count]) => ({ value, label, count }))

const facets: Record<FacetName, FacetValue[]> = {
  category: facet(
    ['meeting-people', 'Meeting people', 9],
    ['food', 'Food', 4],
    ['money', 'Money and debt', 2],
  ),
  need: facet(['loneliness', 'Lonely or cut off', 7], ['bereavement', 'Somebody has died', 2]),
  audience: facet(['older-people', 'Older people', 5], ['carers', 'Carers', 3]),
  language: facet(['en', 'English', 44], ['cy', 'Welsh', 1], ['pl', 'Polish', 2]),
  access: facet(['step-free', 'Step-free', 12], ['hearing-loop', 'Hearing loop', 3]),
  day: facet(['mon', 'Monday', 8], ['thu', 'Thursday', 10], ['sun', 'Sunday', 3]),
  mode: facet(['in-person', 'In person', 30], ['online', 'Online', 6], ['phone', 'Phone', 8]),
  cost: facet(['free', 'Free', 31]),
  referral: facet(['self', 'Self', 20], ['none-needed', 'None needed', 22]),
  accepting: facet(['yes', 'Yes', 40]),
}

/** A reply with as much of it as a search can have; `change` says what is different. */
export const exampleReply = (change: Partial<SearchReply> = {}): SearchReply => ({
  total: 44,
  page: 1,
  pages: 3,
  perPage: 20,
  tookMs: 1.3,
  degraded: false,
  place: { label: 'AM1 2AB', lat: 53.4, lng: -1.3 },
  results: [...variedResults, ...[8, 9, 10, 11, 12, 13].map((at) => exampleResult(at))],
  facets,
  relaxations: [],
  crisis: null,
  ...change,
})

/** Nothing found, with what to let go. */
export const emptyReply: SearchReply = exampleReply({
  total: 0,
  pages: 0,
  results: [],
  relaxations: [
    { change: { withinKm: 8 }, label: 'within 8 km', total: 22 },
    { change: { cost: null }, label: 'also what costs money', total: 5 },
  ],
})

/** Words of immediate risk, with results all the same. */
export const crisisReply: SearchReply = exampleReply({
  crisis: {
    title: 'Are you safe right now?',
    text: 'You do not have to face this alone. Somebody will answer, day or night.',
    lines: [
      { name: 'Example Listening Line', phone: '01632 960111', text: 'Free, any time.', url: null },
      {
        name: 'In an emergency',
        phone: '01632 960999',
        text: 'When a life is at risk.',
        url: 'https://example.org/',
      },
    ],
  },
})

/** What is offered while a person types. */
export const exampleSuggestions: SuggestReply = {
  suggestions: [
    { text: 'Warm spaces', kind: 'category', value: 'warm-space' },
    { text: 'Keeping warm', kind: 'need', value: 'keeping-warm' },
    { text: 'Aldermere Gardening Club', kind: 'listing', url: gardeningClub.url },
    { text: 'Warmley', kind: 'place' },
  ],
}
