import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { eq, isNotNull, like } from 'drizzle-orm'
import * as fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { feedRecords } from '../../db/tables/feeds.ts'
import { listings } from '../../db/tables/listings.ts'
import { places } from '../../db/tables/places.ts'
import type { Ctx } from '../context.ts'
import { formatReport, reportCsv } from './format-report.ts'
import type { ImportReport } from './import-report.ts'
import { importSource } from './import-source.ts'
import { openTestCtx } from './test-ctx.ts'

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url))
const libraryMapping = fileURLToPath(new URL('../../docs/examples/libraries-mapping.json', import.meta.url))
const real = (path: string) => join(shared, path)
const absent = (path: string) => !existsSync(real(path))

let ctx: Ctx
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-import-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))
beforeEach(async () => {
  ctx = (await openTestCtx()).ctx
})

async function file(name: string, text: string): Promise<string> {
  await writeFile(join(folder, name), text)
  return join(folder, name)
}

const importFile = (location: string, more: { mapping?: string; dryRun?: boolean } = {}) =>
  importSource(ctx, { location, dryRun: false, ...more })

function reasons(report: ImportReport): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { reason } of report.rejects) counts[reason] = (counts[reason] ?? 0) + 1
  return counts
}

describe('a CSV file with a mapping', () => {
  const mapping = {
    columns: {
      Ref: 'sourceId',
      Group: 'name',
      Times: 'hours',
      Web: 'website',
      Town: 'place.locality',
      Hall: 'place.name',
      Speaks: 'languages',
    },
    constants: { 'organisation.name': 'Friends of {Town}', categories: ['gardening'], summary: 'In {Town}.' },
    rules: [
      { column: 'Over', is: 'not-empty', set: { status: 'closed', statusReason: 'Ended in {Over}.' } },
      { column: 'Group', matches: '^test', skip: 'A row for trying things out.' },
    ],
  }
  const csv =
    '\uFEFFRef,Group,Times,Web,Town,Hall,Speaks,Over\r\n1,Diggers,Mon 10am-12pm,www.example.org,Aldermere,Park,Polish; Urdu,\r\n2,Weeders,by agreement,,Brackwell,,,2019\r\n3,test row,,,,,,\r\n'

  it('is read by its columns, constants and rules', async () => {
    const report = await importFile(await file('a.csv', csv), {
      mapping: await file('m.json', JSON.stringify(mapping)),
    })
    expect(report).toMatchObject({
      rows: 3,
      new: 2,
      rejected: 1,
      wholeRead: true,
      taken: { published: 1, closed: 1 },
    })
    expect(report.rejects[0]).toMatchObject({ row: 3, reason: 'A row for trying things out.' })
    const rows = await ctx.db.select().from(listings).orderBy(listings.name)
    expect(rows).toMatchObject([
      {
        name: 'Diggers',
        website: 'https://www.example.org/',
        languages: ['pl', 'ur'],
        timesText: '',
        summary: 'In Aldermere.',
      },
      { name: 'Weeders', timesText: 'by agreement', status: 'closed', statusReason: 'Ended in 2019.' },
    ])
  })

  it('is refused in words without a mapping, with a wrong one, or without its columns', async () => {
    const path = await file('a.csv', csv)
    await expect(importFile(path)).rejects.toThrow('needs a mapping')
    const wrong = await file('w.json', JSON.stringify({ columns: { Ref: 'nonsense' } }))
    await expect(importFile(path, { mapping: wrong })).rejects.toMatchObject({
      fields: { 'columns.Ref': expect.stringContaining('not a field') },
    })
    const other = await file('o.json', JSON.stringify({ columns: { Nowhere: 'name' } }))
    expect(await importFile(path, { mapping: other })).toMatchObject({
      wholeRead: false,
      stopped: expect.stringContaining('“Nowhere”'),
    })
  })
})

describe('our own JSON', () => {
  it('is taken as it is', async () => {
    const record = {
      sourceId: 'a',
      name: 'Chess',
      organisation: { name: 'Chess friends' },
      categories: ['social-group'],
    }
    expect(await importFile(await file('own.json', JSON.stringify([record])))).toMatchObject({
      new: 1,
      notes: [],
    })
  })

  it('that breaks off keeps what came before, closes nothing, and says where', async () => {
    const all = ['a', 'b', 'c'].map((sourceId) => ({
      sourceId,
      name: `Chess ${sourceId}`,
      organisation: { name: 'Friends' },
    }))
    await importFile(await file('own.json', JSON.stringify(all)))
    const report = await importFile(await file('own.json', JSON.stringify(all).slice(0, 130)))
    expect(report).toMatchObject({
      same: 1,
      gone: 0,
      wholeRead: false,
      stopped: expect.stringContaining('breaks off'),
    })
    expect(formatReport(report)).toContain('Not everything was read')
  })
})

describe('whatever comes', () => {
  it('never stops the run, and leaves nothing half-written', async () => {
    const row = fc.oneof(
      fc.jsonValue(),
      fc.record({
        id: fc.oneof(fc.string(), fc.integer()),
        name: fc.string(),
        description: fc.string(),
        organization: fc.jsonValue(),
        schedules: fc.jsonValue(),
        service_at_locations: fc.jsonValue(),
      }),
      fc.record({
        sourceId: fc.string(),
        name: fc.string(),
        organisation: fc.record({ name: fc.string() }),
        sessions: fc.jsonValue(),
        places: fc.jsonValue(),
      }),
      fc.record({
        id: fc.uuid(),
        name: fc.string({ minLength: 1 }),
        url: fc.webUrl(),
        fees: fc.string(),
        organization: fc.record({ id: fc.string(), name: fc.string({ minLength: 1 }) }),
      }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 12 }), async (rows) => {
        const report = await importFile(await file('any.json', JSON.stringify(rows)))
        expect(report).toMatchObject({ rows: rows.length, wholeRead: true })
        expect(report.new + report.changed + report.same + report.rejected).toBe(rows.length)
        expect(report.rejects.every(({ reason }) => reason !== '' && !reason.includes('The database'))).toBe(
          true,
        )
      }),
      { numRuns: 60 },
    )
    const kept = await ctx.db.select({ id: listings.id }).from(listings)
    const remembered = await ctx.db.select({ id: feedRecords.listingId }).from(feedRecords)
    expect(new Set(remembered.map(({ id }) => id))).toEqual(new Set(kept.map(({ id }) => id)))
  })
})

describe('the report as a file', () => {
  it('has every rejected row, and nothing that a spreadsheet would run', async () => {
    const report = await importFile(
      await file('own.json', JSON.stringify([{ sourceId: '=1+1', name: 'A "b", c' }])),
    )
    expect(reportCsv(report).split('\r\n')[1]).toMatch(/^rejected,1,'=1\+1,"A ""b"", c",organisation,/)
  })
})

describe('a file nested too deeply', () => {
  it('loses that row only, with the reason in words', async () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`
    const lines = [
      `{"id":"1","name":"Deep","more":${deep}}`,
      '{"id":"2","name":"Tea","organization":{"name":"Hall"}}',
    ]
    const report = await importFile(await file('deep.ndjson', lines.join('\n')))
    expect(report).toMatchObject({ rows: 2, rejected: 1, new: 1, stopped: null })
    expect(report.rejects[0]?.reason).toContain('nested too deeply')
  })
})

describe('real sources', () => {
  it.skipIf(absent('realdata/bristol_oruk_v1_services.json'))(
    'accounts for every service of a council’s 1.0 list',
    async () => {
      const report = await importFile(real('realdata/bristol_oruk_v1_services.json'))
      expect(report).toMatchObject({ rows: 819, wholeRead: true })
      expect(report.new + report.rejected).toBe(819)
      expect(reasons(report)).toEqual({
        'The listing has no name.': 1,
        'Say who runs it: the organisation has no name.': 6,
        'An earlier row of this run has the same id; the first is kept.': 1,
        'Its place must stay hidden, and this text holds a postcode. Take the postcode out.': 1,
      })
      const assured = await ctx.db
        .select({ id: listings.id })
        .from(listings)
        .where(isNotNull(listings.checkedOn))
      expect(assured.length).toBeGreaterThan(780)
      expect(await importFile(real('realdata/bristol_oruk_v1_services.json'))).toMatchObject({
        same: 810,
        changed: 0,
        new: 0,
        gone: 0,
      })
    },
  )

  const page = 'realdata/bristol_oruk_v1_page1_envelope.invalid-control-chars.json'
  it.skipIf(absent(page))('reads a page that is not valid JSON, and mends its letters', async () => {
    const report = await importFile(real(page))
    expect(report).toMatchObject({ rows: 50, rejected: 0, wholeRead: true })
    expect(report.notes.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('control characters'),
        expect.stringContaining('wrong encoding'),
      ]),
    )
    expect(await ctx.db.$count(listings, like(listings.description, '%Â%'))).toBe(0)
  })

  it.skipIf(absent('realdata/england_libraries.csv'))(
    'reads a country’s libraries with a mapping',
    async () => {
      const report = await importFile(real('realdata/england_libraries.csv'), { mapping: libraryMapping })
      expect(report).toMatchObject({ rejected: 0, wholeRead: true })
      expect(report.taken.published).toBeGreaterThan(2900)
      expect(report.taken.closed).toBeGreaterThan(200)
      expect(await ctx.db.$count(places, isNotNull(places.lat))).toBeGreaterThan(2900)
      const [closed] = await ctx.db.select().from(listings).where(eq(listings.status, 'closed')).limit(1)
      expect(closed?.statusReason).toMatch(/^Closed as a public library/)
    },
  )

  it.skipIf(absent('realdata/us_ilao_hsds11_csv'))('reads the tables of HSDS 1.1', async () => {
    const report = await importFile(real('realdata/us_ilao_hsds11_csv'))
    expect(report).toMatchObject({ wholeRead: true })
    expect(report.new).toBeGreaterThan(80)
    expect(Object.keys(reasons(report)).sort()).toEqual([
      'Every record needs an id of its own.',
      'Say who runs it: the organisation has no name.',
    ])
  })

  it.skipIf(absent('oruk/hsds-3.0/examples/csv'))('reads the tables of HSDS 3.0', async () => {
    expect(await importFile(real('oruk/hsds-3.0/examples/csv'))).toMatchObject({
      new: 1,
      rejected: 0,
      wholeRead: true,
    })
    const [listing] = await ctx.db.select().from(listings)
    expect(listing).toMatchObject({
      name: 'Community Counselling',
      languages: ['ur'],
      phone: expect.stringContaining('1234'),
    })
  })

  it.skipIf(absent('oruk/validator-mocks'))('reads what the validator of 3.0 shows as examples', async () => {
    for (const mock of [
      'V3.0-UK-Default/service_full.json',
      'V3.0-UK-Default/service_list.json',
      'V3.0-UK-Test/service_full.json',
      'V3.0-UK-Test/service_list.json',
    ]) {
      const report = await importFile(real(`oruk/validator-mocks/${mock}`), { dryRun: true })
      expect(report).toMatchObject({ new: 1, wholeRead: true })
    }
  })
})
