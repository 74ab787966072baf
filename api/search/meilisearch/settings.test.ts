import { expect, test } from 'vitest'
import { fields } from '../embedded/document.ts'
import { toMeiliDocument } from './to-meili-document.ts'
import { sampleDocuments } from './sample-documents.ts'
import { meiliSettings } from './settings.ts'

test('what is searched comes in the order of the fields, and typing errors are bounded as in the embedded engine', () => {
  const { searchableAttributes, typoTolerance, synonyms } = meiliSettings()
  expect(searchableAttributes?.slice(0, fields.length)).toEqual([...fields])
  expect(typoTolerance).toMatchObject({
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnNumbers: true,
    disableOnAttributes: ['phone'],
  })
  expect(synonyms?.['cab']).toEqual(['citizens advice'])
})

test('a listing is laid out for filters: words folded, places as Meilisearch takes them, reach worked out', () => {
  const [both, inTown, bare] = sampleDocuments()
  expect(both).toMatchObject({
    name: 'mens singing bees',
    phone: '01632960555 01632960556',
    tags: { category: ['b', 'a'], audience: ['everyone', '*'], language: ['cy'], cost: ['free'] },
    afar: ['*'],
    openDays: ['mon', 'tue'],
    ageFrom: 12,
    ageTo: 119,
    capacity: 2,
    _geojson: {
      geometry: {
        type: 'MultiPoint',
        coordinates: [
          [-1.3, 53.4],
          [-1.4, 53.5],
        ],
      },
    },
  })
  expect(both?.forms).toContain('singingbees')
  expect(both).not.toHaveProperty('_geo')
  expect(inTown).toMatchObject({ afar: ['town'], places: 0, capacity: 0 })
  expect(inTown).not.toHaveProperty('_geojson')
  expect(bare).toMatchObject({ staleDay: 999_999, dueDay: 0, openDays: [], timetable: null })
})

test('a point off the map is left out, so that Meilisearch takes the others', () => {
  const reach = { online: false, phone: false, homeVisit: false, areaWide: false, areas: [] }
  const texts = Object.fromEntries(fields.map((field) => [field, field])) as Record<
    (typeof fields)[number],
    string
  >
  const document = toMeiliDocument({
    id: 'off',
    name: 'Off',
    texts,
    meanings: [],
    tags: [],
    points: [
      { lat: 95, lng: 0, approximate: false },
      { lat: 53.4, lng: -1.3, approximate: false },
    ],
    reach,
    ageFromMonths: 0,
    ageToMonths: 999,
    dueDay: null,
    staleDay: null,
    checkedDay: 0,
    accepting: 'yes',
    timetable: null,
  })
  expect(document).toMatchObject({ places: 1, _geo: { lat: 53.4, lng: -1.3 }, afar: [] })
})
