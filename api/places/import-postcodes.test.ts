import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { outcodes, postcodes } from '../../db/tables/gazetteer.ts'
import { Fault } from '../fault.ts'
import { findPlace } from './find-place.ts'
import { type ImportProgress, importPostcodes } from './import-postcodes.ts'
import { openTestGazetteer } from './test-gazetteer.ts'

let town: Awaited<ReturnType<typeof openTestGazetteer>>
let folder: string
beforeEach(async () => {
  town = await openTestGazetteer()
  folder = await mkdtemp(join(tmpdir(), 'waymark-postcodes-'))
})
afterEach(async () => {
  await town.close()
  await rm(folder, { recursive: true })
})

const directory = `pcd,pcd2,pcds,dointr,doterm,usertype,oseast1m,osnrth1m,lat,long,imd
"AM1 2AB","AM1  2AB","AM1 2AB","198001","","0","446000","0390000",53.400000,-1.300000,1
"AM142AD","AM14 2AD","AM14 2AD","198001","","0","446000","0390000",53.420000,-1.320000,2
"AM1 9ZZ","AM1  9ZZ","AM1 9ZZ","198001","199606","0","446000","0390000",53.500000,-1.400000,3
"AM1 3AA","AM1  3AA","AM1 3AA","198001","","0","","",99.999999,0.000000,4
"nonsense","","","","","","","",53.4,-1.3,5
"AM1 3AB","AM1  3AB","AM1 3AB","198001","","0","446000","0390000",40.000000,-74.000000,6
"AM1 2AD","AM1  2AD","AM1 2AD","198001","","0","446000","0390000",53.600000,-1.500000,7
`

/** 24,000 postcodes of six outward codes: more than two batches. */
const letters = [...'ABDEFGHJLNPQRSTUWXYZ']
const manyCodes = letters.flatMap((a) =>
  letters.flatMap((b) =>
    Array.from({ length: 60 }, (_, i) => `AM${Math.floor(i / 10) + 1} ${i % 10}${a}${b}`),
  ),
)
const manyRows = `pcds,lat,long\n${manyCodes.map((code, i) => `${code},${50 + i / 10_000},-1.5\n`).join('')}`

async function* inPieces(text: string | Buffer, size = 7) {
  const bytes = Buffer.from(text)
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}
const importText = (text: string | Buffer) => importPostcodes(town.operator, { source: inPieces(text) })
const table = () => town.ctx.db.select().from(postcodes).orderBy(postcodes.code)

/** What somebody is told when a file is refused. */
async function refusal(done: Promise<unknown>): Promise<string> {
  const error = await done.then(
    () => null,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(Fault)
  return error instanceof Fault ? `${error.code}: ${error.message}` : ''
}

describe('the ONS Postcode Directory', () => {
  test('is taken row by row, and each row left out is counted under its reason', async () => {
    expect(await importText(directory)).toEqual({
      read: 7,
      kept: 3,
      changed: 3,
      skipped: { terminated: 1, 'no position': 1, 'not a postcode': 1, 'outside the United Kingdom': 1 },
      outcodes: 2,
    })
    expect(await table()).toEqual([
      { code: 'AM12AB', lat: 53.4, lng: -1.3 },
      { code: 'AM12AD', lat: 53.6, lng: -1.5 },
      { code: 'AM142AD', lat: 53.42, lng: -1.32 },
    ])
    expect(await findPlace(town.ctx, 'am1')).toMatchObject({
      label: 'AM1',
      lat: expect.closeTo(53.5),
      lng: expect.closeTo(-1.4),
    })
  })

  test('read again changes nothing', async () => {
    await importText(directory)
    const before = [await table(), await town.ctx.db.select().from(outcodes)]
    expect(await importText(directory)).toMatchObject({ kept: 3, changed: 0, outcodes: 2 })
    expect([await table(), await town.ctx.db.select().from(outcodes)]).toEqual(before)
  })

  test('of a later month moves what moved and keeps what is no longer listed', async () => {
    await importText(directory)
    const later =
      'pcd7,pcd8,pcds,doterm,lat,long\n"AM1 2AB","AM1  2AB","AM1 2AB","",53.410000,-1.310000\n"AM2 1AA","AM2  1AA","AM2 1AA","",53.3,-1.2\n'
    expect(await importText(later)).toMatchObject({ read: 2, kept: 2, changed: 2, outcodes: 3 })
    expect(await findPlace(town.ctx, 'AM1 2AB')).toMatchObject({ lat: 53.41, lng: -1.31 })
    expect(await findPlace(town.ctx, 'AM14 2AD')).toMatchObject({ kind: 'postcode', lat: 53.42 })
  })

  test('is known by its columns in any order and case, after a byte order mark, with Windows line ends', async () => {
    const text = '\ufeffLong,DOTERM,Lat,PCD\r\n-1.3,,53.4,AM1 2AB\r\n'
    expect(await importText(text)).toMatchObject({ read: 1, kept: 1 })
  })
})

describe('Code-Point Open', () => {
  const rows =
    '"AM1 2AB",10,530624,178388,"E92000001","E19000003","E18000007","","E09000022","E05014111"\n"AM1 2AD",90,0,0,"","","","","",""\n'
  const header =
    'Postcode,Positional_quality_indicator,Eastings,Northings,Country_code,NHS_regional_HA_code,NHS_HA_code,Admin_county_code,Admin_district_code,Admin_ward_code\n'

  test.each([
    ['without a header, as it comes', rows],
    ['with its header', header + rows],
    ['with the short header', `PC,PQ,EA,NO,CY,RH,LH,CC,DC,WC\n${rows}`],
  ])('%s is turned from metres into degrees', async (_, text) => {
    expect(await importText(text)).toEqual({
      read: 2,
      kept: 1,
      changed: 1,
      skipped: { 'no position': 1 },
      outcodes: 1,
    })
    expect(await findPlace(town.ctx, 'AM1 2AB')).toMatchObject({
      lat: expect.closeTo(51.48936, 4),
      lng: expect.closeTo(-0.11994, 4),
    })
  })

  test('is read from the folder it is unpacked to', async () => {
    await mkdir(join(folder, 'Data', 'CSV'), { recursive: true })
    await mkdir(join(folder, 'Doc'))
    await writeFile(join(folder, 'Doc', 'Code-Point_Open_Column_Headers.csv'), header)
    await writeFile(join(folder, 'Data', 'CSV', 'am.csv'), rows)
    await writeFile(join(folder, 'Data', 'CSV', 'bm.csv'), rows.replaceAll('AM1', 'BM1'))
    const progress: ImportProgress[] = []
    const done = await importPostcodes(town.operator, {
      source: folder,
      onProgress: (at) => progress.push(at),
    })
    expect(done).toMatchObject({ read: 4, kept: 2, outcodes: 2 })
    const last = progress.at(-1)
    expect(last).toMatchObject({ read: 4, kept: 2, bytes: last?.bytesTotal })
    expect(last?.bytes).toBeGreaterThan(100)
  })
})

test('more rows than one batch holds are all taken', async () => {
  const progress: number[] = []
  const done = await importPostcodes(town.operator, {
    source: inPieces(manyRows, 65_536),
    onProgress: ({ kept }) => progress.push(kept),
  })
  expect(done).toMatchObject({ read: 24_000, kept: 24_000, changed: 24_000, outcodes: 6 })
  expect(progress).toEqual([10_000, 20_000, 24_000])
})

describe('a file that is something else is refused in words', () => {
  test('empty', async () => {
    expect(await refusal(importText(''))).toMatch(/bad-request: .*empty/)
  })

  test('a picture', async () => {
    expect(await refusal(importText(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])))).toMatch(
      /not a text file/,
    )
  })

  test('the zip as it was downloaded', async () => {
    await writeFile(join(folder, 'onspd.zip'), Buffer.from('PK\u0003\u0004\u0014\0', 'latin1'))
    expect(await refusal(importPostcodes(town.operator, { source: join(folder, 'onspd.zip') }))).toMatch(
      /unpack it first/,
    )
  })

  test('other columns, naming those seen and those wanted', async () => {
    const said = await refusal(
      importText('name,town,website\nThe Wharf,Aldermere,https://wharf.example.org\n'),
    )
    expect(said).toMatch(/Seen: name, town, website\. Wanted: pcds .*lat, long.*Eastings and Northings/)
  })

  test('a quotation mark never closed, keeping what was taken before it', async () => {
    const text = `${manyRows}"AM1 4AA,53.4,-1.3\n${'AM1 4AB,53.4,-1.3\n'.repeat(4000)}`
    const done = importPostcodes(town.operator, { source: inPieces(text, 65_536) })
    expect(await refusal(done)).toMatch(/About line \d+: a quotation mark is opened and never closed/)
    expect((await table()).length).toBeGreaterThanOrEqual(10_000)
    expect(await town.ctx.db.select().from(outcodes)).not.toEqual([])
  })

  test('a quotation mark in the middle of a word', async () => {
    expect(await refusal(importText('pcds,lat,long\nAM1 2AB,53.4,-1"3\nAM1 2AD,53.4,-1.3\n'))).toMatch(
      /not valid CSV/,
    )
  })

  test('a path with nothing there, and a folder with no CSV file', async () => {
    expect(await refusal(importPostcodes(town.operator, { source: join(folder, 'none.csv') }))).toMatch(
      /There is no file or folder/,
    )
    expect(await refusal(importPostcodes(town.operator, { source: folder }))).toMatch(/There is no CSV file/)
  })
})

test('rows with too few columns are left out, not guessed', async () => {
  expect(await importText('pcds,lat,long\nAM1 2AB\nAM1 2AD,53.4\n\nAM1 2AE,53.4,-1.3\n')).toMatchObject({
    read: 3,
    kept: 1,
    skipped: { 'no position': 2 },
  })
})

test('only the operator may import', async () => {
  expect(await refusal(importPostcodes(town.ctx, { source: inPieces(directory) }))).toMatch(/^forbidden/)
})
