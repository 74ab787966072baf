import { describe, expect, it } from 'vitest'
import { findHiddenLeak } from './find-hidden-leak.ts'
import { ImportRecord, type ImportRecordInput } from './record.ts'

const house = {
  name: 'Rosewood Villa',
  address: '12 Elm Street, Aldermere',
  locality: 'Aldermere',
  postcode: 'AM5 9ZX',
  lat: 53.40123,
  lng: -1.30217,
} as const

function leak(
  more: Partial<ImportRecordInput>,
  visibility: 'hidden' | 'area-only' | 'public' = 'hidden',
): string | undefined {
  const record: ImportRecordInput = {
    sourceId: '1',
    name: 'Moving on',
    organisation: { name: 'Haven' },
    places: [{ ...house, visibility }],
    ...more,
  }
  return findHiddenLeak(ImportRecord.parse(record))?.field
}
const told = (description: string) => leak({ description })

describe('what gives a hidden place away', () => {
  it.each([
    'AM5 9ZX',
    'AM5    9ZX',
    'A M 5 9 Z X',
    'ＡＭ５ ９ＺＸ',
    'AM5-9ZX',
    'am5.9zx',
    'AM5\u200b9ZX',
    'AM5 / 9ZX',
    'АМ5 9ZX',
    'refugeAM59ZXhouse',
    'AM5 [9ZX](https://example.org)',
    '[A](https://example.org)M5 9ZX',
    'See https://example.org/find/AM59ZX now',
    'See https://example.org/?at=AM5%209ZX',
    'AM5 9ZZ',
    'A M 1 2 A B',
  ])('a postcode written “%s”', (text) => expect(told(`We are at ${text}, come in.`)).toBe('description'))

  it.each([
    '12 Elm Street',
    '12, Elm St.',
    'the blue door on ELM  STREET',
    'Rosewood Villa',
    'ROSEWOOD-VILLA',
    'Point 53.4012, -1.3021',
    '@53.40123',
    'See https://www.google.com/maps/place/x',
    '///filled.count.soap',
  ])('its address, name or point: “%s”', (text) => expect(told(`Find us: ${text}.`)).toBe('description'))

  it.each<[string, Partial<ImportRecordInput>]>([
    ['slug', { slug: 'refuge-am5-9zx' }],
    ['website', { website: 'https://example.org/AM59ZX' }],
    ['bookingUrl', { bookingUrl: 'https://example.org/am5-9zx' }],
    ['email', { email: 'am59zx@example.org' }],
    ['phone', { phone: '01632 960123 (AM5 9ZX)' }],
    ['organisation.website', { organisation: { name: 'Haven', website: 'https://example.org/am59zx' } }],
    ['organisation.description', { organisation: { name: 'Haven', description: 'At AM1-2AB.' } }],
    ['contacts.0.role', { contacts: [{ role: 'Host, AM5 9ZX', visibility: 'public' }] }],
    ['costs.0.note', { costs: [{ option: 'Stay', note: 'pay at AM5 9ZX' }] }],
    [
      'sessions.0.note',
      {
        sessions: [
          { repeats: 'weekly', weekdays: ['mon'], opensAt: '10:00', closesAt: '11:00', note: 'AM5 9ZX' },
        ],
      },
    ],
    [
      'closures.0.reason',
      { closures: [{ fromOn: '2026-01-01', toOn: '2026-01-02', reason: 'AM5 9ZX shut' }] },
    ],
    ['timesText', { timesText: 'Mondays at AM5 9ZX' }],
    ['accessText', { accessText: 'Ramp at 12 Elm Street' }],
    ['travelText', { travelText: 'Bus to AM5 9ZX' }],
  ])('is found in %s', (field, more) => expect(leak(more)).toBe(field))

  it.each([
    'Call 01632 960123 at any hour; on the A4 or B4044, floor E1 2nd.',
    'We meet in Aldermere, 10 to 12, £3.50 a visit, 1,200 helped, for ages 5 to 12.',
    'Haven is run by women. Moving on takes 3 weeks.',
  ])('is not ordinary words: “%s”', (text) => expect(told(text)).toBeUndefined())

  it('is not the postcode of a public place of the same listing', () => {
    const places = [
      { ...house, visibility: 'hidden' as const },
      { name: 'Office', postcode: 'AM1 2AB', visibility: 'public' as const },
    ]
    expect(leak({ places, description: 'Office at AM1 2AB.' })).toBeUndefined()
    expect(leak({ places, description: 'Office at AM1 2AD.' })).toBe('description')
  })

  it('is a contact kept for staff to nobody', () => {
    expect(leak({ contacts: [{ role: 'Host, AM5 9ZX', visibility: 'staff' }] })).toBeUndefined()
  })
})

describe('a place known only by its area', () => {
  it.each(['AM5-9ZX', '12 Elm Street', '53.4012'])('is given away by its own “%s”', (text) =>
    expect(leak({ description: text }, 'area-only')).toBe('description'),
  )
  it('may be spoken of with another postcode', () =>
    expect(leak({ description: 'Write to AM1 2AB' }, 'area-only')).toBeUndefined())
  it('of a confidential listing may not', () =>
    expect(leak({ name: 'Refuge', description: 'Write to AM1 2AB' }, 'area-only')).toBe('description'))
})

describe('a public place', () => {
  it('may be spoken of as anyone likes', () =>
    expect(leak({ description: '12 Elm Street, AM5 9ZX' }, 'public')).toBeUndefined())
})
