import { expect, test } from 'vitest'
import { fields } from '../embedded/document.ts'
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
