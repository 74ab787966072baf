import { describe, expect, it } from 'vitest'
import { ImportRecord } from '../record.ts'
import { serviceToRecord } from './service-to-record.ts'

const read = (service: object) => ImportRecord.parse(serviceToRecord(service).record)

const placecube = {
  id: 'a1',
  name: 'Arts &amp; Crafts Club',
  description: '<p>Come and make things with us every week. Bring nothing.</p>',
  url: 'www.example.org',
  email: '',
  fees: '',
  status: 'active',
  assured_date: '31/12/2024 09:30:00',
  attending_type: 'Venue',
  attending_access: 'Drop-in',
  pc_metadata: { assured_by: 'somebody.private@example.org' },
  pc_targetAudience: [{ id: 'Bereaved', audienceType: 'Bereaved ' }],
  organization: { id: 'o1', name: 'Aldermere Arts CIC', description: '', url: 'http:www.example.org' },
}

describe('Open Referral UK 1.0', () => {
  it('reads a shallow service of a list, with empty texts as silence', () => {
    const record = read(placecube)
    expect(record).toMatchObject({
      name: 'Arts & Crafts Club',
      summary: 'Come and make things with us every week.',
      website: 'https://www.example.org/',
      email: null,
      checkedOn: '2024-12-31',
      modes: ['in-person'],
      joining: ['none-needed'],
      organisation: { sourceId: 'o1', kind: 'social-enterprise', website: 'http://www.example.org/' },
      needs: ['bereavement'],
    })
  })

  it('reads nothing of who assured a record', () => {
    expect(
      JSON.stringify(
        serviceToRecord({ ...placecube, assurer_email: 'private@example.org', assured_by: 'Pat' }),
      ),
    ).not.toMatch(/private|Pat/)
  })

  it('reads places, schedules, taxonomies, eligibility and phones of a service in full', () => {
    const record = read({
      id: 7,
      name: 'Lunch',
      organization: { id: 3, name: 'A Church' },
      service_at_locations: [
        {
          location: {
            name: 'Hall',
            latitude: 53.4,
            longitude: -1.3,
            physical_addresses: [{ address_1: '1 High Street', city: 'Aldermere', postal_code: 'AM1 2AB' }],
            accessibility_for_disabilities: [{ accessibility: 'Hearing loop' }],
          },
          regular_schedule: [{ weekday: 'Monday', opens_at: '12:00', closes_at: '14:00' }],
        },
      ],
      service_taxonomys: [
        { taxonomy: { id: 'esdServiceType:315', name: 'Meals', vocabulary: 'esdServiceTypes' } },
      ],
      eligibilitys: [{ eligibility: 'Older people', minimum_age: 60, maximum_age: 100 }],
      contacts: [{ phones: [{ number: '01632 960001' }] }],
    })
    expect(record).toMatchObject({
      sourceId: '7',
      organisation: { sourceId: '3', kind: 'faith' },
      categories: ['help-at-home'],
      whoFor: 'Older people',
      audiences: ['older-people'],
      ageFromMonths: 720,
      ageToMonths: null,
      phone: '01632 960001',
      access: ['hearing-loop'],
      places: [
        { name: 'Hall', address: '1 High Street', locality: 'Aldermere', postcode: 'AM1 2AB', lat: 53.4 },
      ],
      sessions: [{ weekdays: ['mon'], place: 0 }],
    })
  })

  it('reads the dialect with organisation, locations and min_age', () => {
    const record = read({
      id: 12,
      name: 'Stay and play',
      organisation: { id: 5, name: 'Somewhere Council' },
      min_age: 0,
      max_age: 4,
      locations: [
        {
          name: 'Centre',
          geometry: { type: 'Point', coordinates: [-1.3, 53.4] },
          mask_exact_address: true,
          postal_code: 'AM1',
        },
      ],
      taxonomies: [{ id: 1, name: 'Childcare', slug: 'childcare' }],
      regular_schedules: [{ weekday: 'Tuesday', opens_at: '10:00', closes_at: '11:00' }],
    })
    expect(record).toMatchObject({
      ageToMonths: 59,
      categories: ['childcare'],
      places: [{ lat: 53.4, lng: -1.3, visibility: 'area-only' }],
    })
    expect(record.sessions).toHaveLength(1)
  })
})

describe('Open Referral UK 3.0', () => {
  it('reads terms, costs, schedules and identifiers', () => {
    const record = read({
      id: 'x',
      name: 'Talk',
      status: 'temporarily closed',
      minimum_age: 18,
      attributes: [{ taxonomy_term: { name: 'Counselling', term_uri: 'https://example.org/9' } }],
      cost_options: [{ option: 'Session', amount: 0 }],
      schedules: [
        { freq: 'MONTHLY', byday: '1SA', opens_at: '10:00', closes_at: '12:00', attending_type: 'online' },
      ],
      service_areas: [{ name: 'Aldermere' }],
      organization: {
        id: 'o',
        name: 'Talkers',
        organization_identifiers: [
          { identifier_scheme: 'GB-CHC', identifier_type: 'Charity', identifier: '1234567' },
        ],
      },
    })
    expect(record).toMatchObject({
      accepting: 'paused',
      status: 'published',
      categories: ['counselling'],
      free: true,
      modes: ['online'],
      areaWide: true,
      organisation: { charityNumber: '1234567', kind: 'charity' },
    })
  })

  it('takes a service that its feed calls defunct as closed, with the reason', () => {
    expect(read({ ...placecube, status: 'defunct' })).toMatchObject({
      status: 'closed',
      statusReason: 'Its feed says that it is defunct.',
    })
  })

  it('only proposes a postcode that a description names', () => {
    const record = read({ ...placecube, description: 'We meet at the hall, AM1 2AB, on Mondays.' })
    expect(record.places).toEqual([])
    expect(record.proposals).toMatchObject([{ kind: 'place', proposed: { postcode: 'AM1 2AB' } }])
  })

  it('leaves out coordinates that are nowhere on the globe', () => {
    const location = { name: 'Centre', latitude: 100, longitude: 101, addresses: [] }
    expect(read({ ...placecube, service_at_locations: [{ location }] }).places).toMatchObject([
      { name: 'Centre', lat: null, lng: null },
    ])
  })
})
