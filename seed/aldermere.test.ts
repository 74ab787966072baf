import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { ImportRecord } from '../api/exchange/record.ts'
import { freshness } from '../api/listings/freshness.ts'
import { checkRecord } from '../api/exchange/check-record.ts'
import { vocabularies } from '../api/vocabulary/ensure-vocabulary.ts'
import { aldermere } from './aldermere/aldermere.ts'
import { wards } from './aldermere/areas.ts'
import type { Listing } from './aldermere/building.ts'
import { isInside, metresToLine } from './aldermere/curves.ts'
import { mainRoads, river } from './aldermere/drawing.ts'
import { type GridPoint, toGrid } from './aldermere/grid.ts'

const records = aldermere.records.map((record) => ImportRecord.parse(record))
const now = new Date('2026-11-23T10:00:00Z')
const everyWord = JSON.stringify([aldermere.records, aldermere.embeds])

const pointed = records.flatMap((record) =>
  record.places.flatMap(({ postcode, lat, lng, name, visibility }) =>
    lat === null || lng === null || visibility === 'hidden'
      ? []
      : [{ where: `${record.slug}: ${name}`, postcode, at: toGrid({ lat, lng }) }],
  ),
)

const count = (is: (record: z.infer<typeof ImportRecord>) => boolean) => records.filter(is).length

function slugsOf(vocabulary: keyof typeof vocabularies): Set<string> {
  return new Set(
    vocabularies[vocabulary].flatMap((top) => [top, ...(top.children ?? [])]).map((term) => term.slug),
  )
}

function ringOf(postcode: string): { name: string; ring: GridPoint[] } {
  const order = ['castle', 'riverside', 'northgate', 'millfields', 'levens-and-cray', 'stainby']
  const ward = wards.find(({ slug }) => slug === order[Number(postcode[2]) - 1])
  const ring = (ward?.polygon.coordinates[0] ?? []).map(([lng = 0, lat = 0]) => toGrid({ lat, lng }))
  return { name: ward?.name ?? 'no ward', ring }
}

describe('the town of Aldermere', () => {
  test('has 250 listings or more, by 45 organisations or more of every kind', () => {
    expect(records.length).toBeGreaterThanOrEqual(250)
    const organisations = new Map(records.map(({ organisation }) => [organisation.name, organisation.kind]))
    expect(organisations.size).toBeGreaterThanOrEqual(45)
    const kinds = [
      'charity',
      'community-group',
      'social-enterprise',
      'council',
      'nhs',
      'faith',
      'school',
      'sports-club',
      'business',
    ]
    expect(new Set(organisations.values())).toEqual(expect.objectContaining(new Set(kinds)))
    expect(kinds.filter((kind) => ![...organisations.values()].some((one) => one === kind))).toEqual([])
  })

  test('is taken whole by the importer’s own check, with nothing held back', () => {
    const checks = aldermere.records.map((record, row) => ({ record, check: checkRecord(record, row) }))
    expect(
      checks.flatMap(({ record, check }) => (check.ok ? [] : [`${record.slug}: ${check.refused.reason}`])),
    ).toEqual([])
    expect(
      checks.flatMap(({ record, check }) => (check.ok && check.checked.held ? [record.slug] : [])),
    ).toEqual([])
  })

  test('collects every topic file', async () => {
    const folder = new URL('aldermere/listings/', import.meta.url)
    const modules = await Promise.all(readdirSync(folder).map((file) => import(new URL(file, folder).href)))
    const slugs = modules.flatMap((topic: Record<string, Listing[]>) =>
      Object.values(topic)
        .flat()
        .map(({ slug }) => slug),
    )
    const collected = new Set(records.map(({ slug }) => slug))
    expect(slugs.filter((slug) => !collected.has(slug))).toEqual([])
  })

  test('gives every listing a slug and a name of its own', () => {
    for (const key of ['slug', 'name'] as const) {
      const seen = new Set<string>()
      expect(
        records.map((record) => record[key] ?? '').filter((value) => seen.size === seen.add(value).size),
      ).toEqual([])
    }
  })

  test('uses only words of the vocabularies and areas of its own', () => {
    const known = {
      categories: slugsOf('category'),
      needs: slugsOf('need'),
      audiences: slugsOf('audience'),
      access: slugsOf('access'),
      areas: new Set(aldermere.areas.map(({ slug }) => slug)),
    }
    for (const key of ['categories', 'needs', 'audiences', 'access', 'areas'] as const) {
      const strange = records.flatMap((record) =>
        record[key].filter((slug) => !known[key].has(slug)).map((slug) => `${record.slug}: ${slug}`),
      )
      expect(strange).toEqual([])
    }
    for (const { shortcuts } of aldermere.embeds)
      expect((shortcuts ?? []).filter((slug) => !known.needs.has(slug))).toEqual([])
    expect(
      records
        .filter((record) => record.categories.length === 0 || record.needs.length === 0)
        .map(({ slug }) => slug),
    ).toEqual([])
  })

  test('says of everything when it was checked, what it costs, whom it is for, how to join and what happens the first time', () => {
    const silent = records.filter(({ checkedOn, costText, whoFor, howToJoin, firstVisit, summary }) =>
      [checkedOn, costText, whoFor, howToJoin, firstVisit, summary].some((text) => !text),
    )
    expect(silent.map(({ slug }) => slug)).toEqual([])
    expect(
      records.filter(({ checkedOn }) => (checkedOn ?? '') > '2026-11-22').map(({ slug }) => slug),
    ).toEqual([])
  })

  test('can be reached: a place, a telephone, an address or a link', () => {
    expect(
      records
        .filter(
          ({ places, phone, email, website, bookingUrl, contacts, organisation }) =>
            places.length + contacts.length === 0 &&
            !phone &&
            !email &&
            !website &&
            !bookingUrl &&
            !organisation.phone &&
            !organisation.email &&
            !organisation.website,
        )
        .map(({ slug }) => slug),
    ).toEqual([])
  })
})

describe('nobody real is in Aldermere', () => {
  test('telephone numbers are those kept for drama', () => {
    const numbers = everyWord.match(/(?<![\d-])(?:\+44|0)\d[\d ]{7,}\d/g) ?? []
    expect(numbers.length).toBeGreaterThan(100)
    expect(numbers.filter((number) => !/^(01632 960\d{3}|07700 900\d{3})$/.test(number))).toEqual([])
  })

  test('e-mail and web addresses are under example.org', () => {
    const hosts = [...everyWord.matchAll(/(?:https?:\/\/|@)([a-z0-9.-]+\.[a-z]{2,})/gi)].map(
      ([, host]) => host ?? '',
    )
    expect(hosts.length).toBeGreaterThan(100)
    expect(hosts.filter((host) => !/^[a-z0-9-]+\.example\.org$/.test(host))).toEqual([])
  })

  test('postcodes are in the area AM, which no town has', () => {
    const written = everyWord.match(/\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/g) ?? []
    expect(written.filter((code) => !/^AM[1-6] \d[ABD-HJLNP-UW-Z]{2}$/.test(code))).toEqual([])
  })
})

describe('the drawing and the listings agree', () => {
  test('every place lies in the ward of its postcode, and none in the river', () => {
    const astray = pointed.filter(
      ({ at, postcode }) => postcode !== null && !isInside(at, ringOf(postcode).ring),
    )
    expect(astray.map(({ where, postcode }) => `${where} (${postcode})`)).toEqual([])
    expect(pointed.filter(({ at }) => metresToLine(at, river) < 60).map(({ where }) => where)).toEqual([])
  })

  test('the postcode table knows every postcode of a listing, and each of its rows is in its ward', () => {
    const rows = readFileSync(new URL('aldermere/postcodes.csv', import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((row) => row.split(','))
    expect(rows.length).toBeGreaterThanOrEqual(400)
    const inUse = new Set(rows.filter(([, , , ended]) => ended === '').map(([, code]) => code))
    expect(
      pointed
        .filter(({ postcode }) => postcode !== null && !inUse.has(postcode))
        .map(({ where, postcode }) => `${where} (${postcode})`),
    ).toEqual([])
    const astray = rows.filter(
      ([, code = '', , , lat, lng]) =>
        !isInside(toGrid({ lat: Number(lat), lng: Number(lng) }), ringOf(code).ring),
    )
    expect(astray.map(([, code]) => code)).toEqual([])
  })

  test('the wards tile the town: a spot in it lies in one ward and no more', () => {
    const rings = wards.map(({ polygon }) =>
      (polygon.coordinates[0] ?? []).map(([lng = 0, lat = 0]) => toGrid({ lat, lng })),
    )
    const town = aldermere.areas.find(({ slug }) => slug === 'aldermere')?.polygon.coordinates[0] ?? []
    const outline = town.map(([lng = 0, lat = 0]) => toGrid({ lat, lng }))
    const wrong: string[] = []
    for (let east = -6000; east <= 6000; east += 137) {
      for (let north = -4200; north <= 4800; north += 131) {
        const inWards = rings.filter((ring) => isInside([east, north], ring)).length
        if (inWards !== (isInside([east, north], outline) ? 1 : 0)) wrong.push(`${east},${north}: ${inWards}`)
      }
    }
    expect(wrong).toEqual([])
  })

  test('the basemap has each layer, 150 named streets and two bridges, and stays small', () => {
    const text = readFileSync(new URL('aldermere/basemap.geojson', import.meta.url), 'utf8')
    expect(text.length).toBeLessThan(400_000)
    const map: { features: { properties: { layer: string; name?: string } }[] } = JSON.parse(text)
    const layers = new Set(map.features.map(({ properties }) => properties.layer))
    expect([...layers].sort()).toEqual([
      'built-up',
      'green',
      'label',
      'land',
      'railway',
      'river',
      'road',
      'road-main',
      'water',
    ])
    const streets = new Set(
      map.features.flatMap(({ properties: { layer, name } }) => (layer === 'road' && name ? [name] : [])),
    )
    expect(streets.size).toBeGreaterThanOrEqual(150)
    const bridges = mainRoads.filter(({ points }) => points.some((point) => metresToLine(point, river) < 15))
    expect(bridges.map(({ name }) => name)).toEqual(['Bridge Street', 'Stainby Road'])
  })
})

describe('Aldermere has a real town’s variety', () => {
  test('no two listings share a long sentence', () => {
    const owners = new Map<string, string>()
    const shared: string[] = []
    for (const { slug = '', description, firstVisit, whoFor, summary } of records) {
      const sentences = [summary, description, firstVisit, whoFor].join('\n').split(/(?<=[.!?])\s+|\n+/)
      for (const sentence of sentences.filter(({ length }) => length > 45)) {
        const owner = owners.get(sentence)
        if (owner !== undefined && owner !== slug) shared.push(`${owner} and ${slug}: ${sentence}`)
        owners.set(sentence, slug)
      }
    }
    expect(shared).toEqual([])
  })

  test('times of every kind', () => {
    const rules = records.flatMap(({ sessions }) => sessions)
    const has = (is: (rule: (typeof rules)[number]) => boolean) => rules.filter(is).length
    expect(has(({ repeats, every }) => repeats === 'weekly' && every === 1)).toBeGreaterThan(100)
    expect(has(({ repeats, every }) => repeats === 'weekly' && every === 2)).toBeGreaterThanOrEqual(10)
    expect(has(({ repeats }) => repeats === 'monthly-by-weekday')).toBeGreaterThanOrEqual(15)
    expect(has(({ weeksOfMonth }) => weeksOfMonth.includes(-1))).toBeGreaterThanOrEqual(3)
    expect(has(({ repeats }) => repeats === 'monthly-by-date')).toBeGreaterThanOrEqual(3)
    expect(
      has(({ repeats, startsOn }) => repeats === 'once' && (startsOn ?? '') > '2026-11-22'),
    ).toBeGreaterThanOrEqual(5)
    expect(
      has(({ repeats, startsOn }) => repeats === 'once' && (startsOn ?? '') < '2026-11-22'),
    ).toBeGreaterThanOrEqual(1)
    expect(has(({ season }) => season === 'term-time')).toBeGreaterThanOrEqual(15)
    expect(has(({ season }) => season === 'school-holidays')).toBeGreaterThanOrEqual(4)
    expect(has(({ onBankHolidays }) => !onBankHolidays)).toBeGreaterThanOrEqual(10)
    expect(
      count(({ closures }) =>
        closures.some(({ fromOn, toOn }) => fromOn <= '2026-12-28' && toOn >= '2026-12-24'),
      ),
    ).toBeGreaterThanOrEqual(40)
  })

  test('a fortnight is counted from a day of the right name', () => {
    const names = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
    const wrong = records.flatMap(({ slug, sessions }) =>
      sessions
        .filter(
          ({ every, startsOn, weekdays }) =>
            every > 1 && !weekdays.some((day) => day === names[new Date(startsOn ?? '').getUTCDay()]),
        )
        .map(() => slug),
    )
    expect(wrong).toEqual([])
  })

  test('every way to take part, to join and to wait', () => {
    for (const mode of ['in-person', 'online', 'phone', 'home-visit'] as const)
      expect(count(({ modes }) => modes.includes(mode))).toBeGreaterThanOrEqual(8)
    for (const mode of ['online', 'phone', 'home-visit'])
      expect(count(({ modes }) => modes.length === 1 && modes[0] === mode)).toBeGreaterThanOrEqual(3)
    for (const way of ['self', 'professional', 'none-needed'] as const)
      expect(count(({ joining }) => joining.includes(way))).toBeGreaterThanOrEqual(20)
    expect(count(({ accepting }) => accepting === 'paused')).toBeGreaterThanOrEqual(5)
    expect(
      count(({ accepting, waitDays }) => accepting === 'waiting-list' && waitDays !== null),
    ).toBeGreaterThanOrEqual(20)
    expect(count(({ areaWide, areas }) => areaWide && areas.length > 0)).toBeGreaterThanOrEqual(20)
    for (const kind of ['service', 'group', 'event', 'place', 'advice', 'equipment'])
      expect(count((record) => record.kind === kind)).toBeGreaterThanOrEqual(5)
  })

  test('free and paid, in words and in pence', () => {
    expect(count(({ free }) => free === true)).toBeGreaterThan(100)
    expect(
      count(({ free, costs }) => free === false && costs.some(({ amountPence }) => (amountPence ?? 0) > 0)),
    ).toBeGreaterThan(40)
  })

  test('Welsh and the other languages of the town', () => {
    expect(count(({ lang }) => lang === 'cy')).toBeGreaterThanOrEqual(5)
    for (const language of ['cy', 'pl', 'ur', 'pa', 'ar', 'ro'])
      expect(count(({ languages }) => languages.includes(language))).toBeGreaterThanOrEqual(4)
    expect(count(({ access }) => access.includes('bsl'))).toBeGreaterThanOrEqual(5)
  })

  test('some checked lately, some due, some overdue and some stale', () => {
    const states = aldermere.records.flatMap((record, row) => {
      const check = checkRecord(record, row)
      return check.ok
        ? [
            freshness(
              {
                checkedOn: check.checked.record.checkedOn,
                everyDays: check.checked.record.checkEveryDays ?? 365,
                listedOn: check.checked.record.listedOn ?? '2026-11-23',
              },
              now,
            ),
          ]
        : []
    })
    const of = (state: string) => states.filter((one) => one === state).length
    expect(of('fresh')).toBeGreaterThan(100)
    expect(of('due')).toBeGreaterThanOrEqual(5)
    expect(of('overdue')).toBeGreaterThanOrEqual(5)
    expect(of('stale')).toBeGreaterThanOrEqual(5)
  })

  test('places that nobody may know, and contacts that only staff may', () => {
    expect(
      count(({ places }) => places.some(({ visibility }) => visibility === 'hidden')),
    ).toBeGreaterThanOrEqual(2)
    expect(
      count(({ places }) => places.some(({ visibility }) => visibility === 'area-only')),
    ).toBeGreaterThanOrEqual(1)
    expect(
      count(({ contacts }) => contacts.some(({ visibility }) => visibility === 'public')),
    ).toBeGreaterThanOrEqual(5)
    const named = records.flatMap(({ slug, contacts }) =>
      contacts.filter(({ name, visibility }) => name !== '' && visibility === 'public').map(() => slug),
    )
    expect(named).toEqual([])
  })
})
