import { describe, expect, test } from 'vitest'
import type { PublicListing } from '../listings/schema.ts'
import { SessionRule } from '../times/schema.ts'
import { jsonLd } from './json-ld.ts'

const listing = (said: Partial<PublicListing> = {}): PublicListing => ({
  id: '7b0d6c1e-0000-4000-8000-000000000001',
  slug: 'lunch',
  url: '/listings/lunch',
  kind: 'group',
  name: 'Lunch club',
  lang: 'en',
  organisation: {
    id: 'o',
    slug: 'hall',
    name: 'Hall Trust',
    kind: 'charity',
    description: '',
    website: null,
    charityNumber: null,
  },
  summary: 'A hot meal.',
  description: '',
  firstVisit: '',
  whoFor: '',
  whoNotFor: '',
  ages: { fromMonths: null, toMonths: null, pregnancy: false },
  categories: [],
  needs: [],
  terms: { category: [], need: [], audience: [], access: [] },
  mode: ['in-person'],
  areaWide: false,
  areas: [],
  languages: [],
  cost: { free: true, text: '', options: [] },
  joining: [],
  howToJoin: '',
  bookingUrl: null,
  website: null,
  email: null,
  phone: '01632 960123',
  contacts: [],
  accepting: 'yes',
  waitDays: null,
  sessions: [
    SessionRule.parse({ repeats: 'weekly', weekdays: ['thu'], opensAt: '12:00', closesAt: '14:00' }),
  ],
  closures: [],
  timesText: '',
  openNow: false,
  nextSessions: [{ startsAt: '2026-11-26T12:00:00Z', endsAt: '2026-11-26T14:00:00Z' }],
  places: [
    {
      name: 'The Hall',
      address: '3 Mill Lane',
      locality: 'Aldermere',
      postcode: 'AM1 2AB',
      lat: 53.4,
      lng: -1.3,
      approximate: false,
      directions: '',
      transport: '',
    },
  ],
  placesHidden: false,
  accessText: '',
  travelText: '',
  sensitive: false,
  checkedOn: null,
  checkedBy: null,
  checkDueOn: null,
  staleOn: null,
  freshness: 'fresh',
  updatedAt: '2026-11-01T10:00:00Z',
  ...said,
})
const parsed = (said: Partial<PublicListing> = {}) =>
  JSON.parse(String(jsonLd(listing(said), 'https://help.example.org')))

describe('a listing in schema.org’s words', () => {
  test('a group that meets is a series of events with the next one named', () => {
    expect(parsed()).toMatchObject({
      '@type': 'EventSeries',
      url: 'https://help.example.org/listings/lunch',
      eventSchedule: [{ repeatFrequency: 'P1W', byDay: ['https://schema.org/Thursday'], startTime: '12:00' }],
      subEvent: [{ startDate: '2026-11-26T12:00:00Z', location: { name: 'The Hall' } }],
    })
  })

  test('a place is a business with opening hours, advice is a service with a number', () => {
    expect(parsed({ kind: 'place' })).toMatchObject({
      '@type': 'LocalBusiness',
      address: { postalCode: 'AM1 2AB' },
    })
    expect(parsed({ kind: 'advice', places: [] })).toMatchObject({
      '@type': 'Service',
      availableChannel: { servicePhone: { telephone: '01632 960123' } },
    })
  })

  test('a place known only by its area has no point', () => {
    const [place] = listing().places
    expect(place).toBeDefined()
    expect(
      JSON.stringify(parsed({ places: [{ ...place!, address: '', postcode: null, approximate: true }] })),
    ).not.toContain('53.4')
  })

  test('no text of it can end the script that holds it', () => {
    const text = String(
      jsonLd(listing({ name: '</script><script>alert(1)</script>' }), 'https://help.example.org'),
    )
    expect(text).not.toContain('<')
    expect(JSON.parse(text).name).toBe('</script><script>alert(1)</script>')
  })
})
