import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ensureAreas } from './ensure-areas.ts'
import { findPlace } from './find-place.ts'
import { openTestGazetteer } from './test-gazetteer.ts'

let town: Awaited<ReturnType<typeof openTestGazetteer>>
beforeEach(async () => {
  town = await openTestGazetteer()
})
afterEach(() => town.close())

const find = (text: string) => findPlace(town.ctx, text)
const labelOf = async (text: string) => (await find(text))?.label ?? null

describe('a full postcode', () => {
  test('is found in the imported table, however it is typed', async () => {
    await town.addPostcodes(['AM12AB', 53.4, -1.3])
    for (const text of ['AM1 2AB', ' am12ab', 'Am1  2aB', '12 Mill Lane, Aldermere, am1 2ab']) {
      expect(await find(text)).toEqual({ label: 'AM1 2AB', kind: 'postcode', lat: 53.4, lng: -1.3 })
    }
  })

  test('is found at a published listing’s public place when the table does not know it', async () => {
    await town.addListing({ postcode: 'AM1 3DE', lat: 53.41, lng: -1.31 })
    expect(await find('am13de')).toEqual({ label: 'AM1 3DE', kind: 'postcode', lat: 53.41, lng: -1.31 })
  })

  test.each([
    { visibility: 'hidden' },
    { visibility: 'area-only' },
    { status: 'draft' },
    { status: 'closed' },
  ] as const)('is never found at a place that is %o, nor is its outward code', async (kept) => {
    await town.addListing({ postcode: 'AM9 9ZZ', lat: 53.47, lng: -1.37, ...kept })
    for (const text of ['AM9 9ZZ', 'AM9', 'AM9 9', 'Aldermere AM9 9ZZ']) expect(await find(text)).toBeNull()
  })

  test('that nobody knows is the middle of its outward code, and says so; its label is understood again', async () => {
    await town.addOutcode('AM1', 53.42, -1.32)
    const found = await find('AM1 9ZZ')
    expect(found).toEqual({ label: 'AM1 (near AM1 9ZZ)', kind: 'outcode', lat: 53.42, lng: -1.32 })
    expect(await find(found?.label ?? '')).toEqual(found)
  })

  test('of a refuge gives only the outward code’s middle, which does not move with it', async () => {
    await town.addPostcodes(['AM12AB', 53.4, -1.3], ['AM12AD', 53.44, -1.34])
    await town.addListing({ postcode: 'AM1 9ZZ', lat: 53.9, lng: -1.9, visibility: 'hidden' })
    expect(await find('AM1 9ZZ')).toMatchObject({
      kind: 'outcode',
      lat: expect.closeTo(53.42),
      lng: expect.closeTo(-1.32),
    })
  })

  test('with an unknown code after a known name is that name', async () => {
    await town.addName('Aldermere', 53.4, -1.3)
    for (const text of ['Aldermere ZE9 9ZZ', 'Aldermere, ZE9']) expect(await labelOf(text)).toBe('Aldermere')
  })
})

describe('an outward code', () => {
  test('is the middle as imported', async () => {
    await town.addOutcode('AM1', 53.42, -1.32)
    for (const text of ['am1', 'AM 1', 'Aldermere AM1', 'AM1 2', 'am1 2a', 'AM1 2AC'])
      expect(await find(text)).toEqual({ label: 'AM1', kind: 'outcode', lat: 53.42, lng: -1.32 })
  })

  test('without an import is the middle of its known postcodes, not of those in AM12 or AM10', async () => {
    await town.addPostcodes(
      ['AM12AB', 53.4, -1.3],
      ['AM14CD', 53.6, -1.5],
      ['AM120AA', 50, 0],
      ['AM100AA', 50, 0],
    )
    expect(await find('AM1')).toMatchObject({
      label: 'AM1',
      lat: expect.closeTo(53.5),
      lng: expect.closeTo(-1.4),
    })
  })

  test('without either is the middle of the public places there', async () => {
    await town.addListing({ postcode: 'AM1 3DE', lat: 53.4, lng: -1.3 })
    await town.addListing({ postcode: 'AM1 4EF', lat: 53.6, lng: -1.5 })
    await town.addListing({ postcode: 'AM10 4EF', lat: 50, lng: 0 })
    expect(await find('AM1')).toMatchObject({
      label: 'AM1',
      lat: expect.closeTo(53.5),
      lng: expect.closeTo(-1.4),
    })
  })
})

describe('a name', () => {
  test.each([
    [
      'King’s Lynn',
      [
        'kings lynn',
        "KING'S LYNN",
        'King´s-Lynn',
        'near Kings Lynn',
        'lynn',
        'kings ly',
        'Kings Lyn',
        'kigns lynn',
        'ings lynn',
      ],
    ],
    ['Stoke-on-Trent', ['stoke upon trent', 'Stoke on Trent', 'stoke', 'stoke-on-trnet']],
    ['St Ives', ['saint ives', 'St. Ives', 'st ives']],
    ['Ynys Môn', ['ynys mon', 'YNYS MÔN', 'ynis mon']],
  ])('%s is found by %j', async (name, said) => {
    await town.addName(name, 52.75, 0.4)
    await town.addName('Wakefold', 53, -1)
    for (const text of said) expect([text, await labelOf(text)]).toEqual([text, name])
  })

  test('of an area is found as that area, by its centre', async () => {
    await ensureAreas(town.operator, {
      areas: [{ slug: 'millbrook', name: 'Millbrook', kind: 'ward', lat: 53.41, lng: -1.29 }],
      placeNames: [],
    })
    expect(await find('millbrok')).toEqual({ label: 'Millbrook', kind: 'area', lat: 53.41, lng: -1.29 })
  })

  test('that is exact comes before a longer one, and a longer one before a misspelt one', async () => {
    await town.addName('Stainbyford', 53.1, -1.1, { kind: 'city' })
    await town.addName('Stanby', 53.2, -1.2, { kind: 'city' })
    expect(await labelOf('stainby')).toBe('Stainbyford')
    await town.addName('Stainby', 53.3, -1.3, { kind: 'hamlet' })
    expect(await labelOf('stainby')).toBe('Stainby')
  })

  test.each([
    '',
    ' ',
    'xx',
    'qwertyuiop',
    'Tea',
    '!!!',
    '%',
    '_',
    "' or 1=1 --",
    '12345',
    'near',
    'a, b, c, d, e, f, g, h',
  ])('that nobody knows is nowhere: %j', async (text) => {
    await town.addName('Aldermere', 53.4, -1.3)
    expect(await find(text)).toBeNull()
  })
})

test('a name of five thousand letters is cut, not searched for', async () => {
  expect(await find('a'.repeat(5000))).toBeNull()
})

describe('a name that several places have', () => {
  beforeEach(async () => {
    await town.addName('Newport', 52.77, -2.38, { county: 'Shropshire', kind: 'town' })
    await town.addName('Newport', 51.58, -3, { county: 'Gwent', kind: 'city' })
    await town.addName('Newport', 50.7, -1.29, { county: 'Isle of Wight', kind: 'town' })
  })

  test('is told apart by its county, with or without a comma, begun or misspelt', async () => {
    for (const text of [
      'Newport, Shropshire',
      'newport shropshire',
      'Newport, Shrops',
      'Newport, Shropshrie',
      'newport, shropshire, UK',
    ]) {
      expect([text, await labelOf(text)]).toEqual([text, 'Newport, Shropshire'])
    }
    expect(await labelOf('newport isle of wight')).toBe('Newport, Isle of Wight')
  })

  test('is found again by the label it was given', async () => {
    for (const label of ['Newport, Shropshire', 'Newport, Gwent', 'Newport, Isle of Wight'])
      expect(await labelOf(label)).toBe(label)
  })

  test('is the biggest, until one of them has listings of ours', async () => {
    expect(await labelOf('Newport')).toBe('Newport, Gwent')
    await town.addListing({ postcode: 'AM1 2AB', lat: 50.71, lng: -1.3 })
    expect(await labelOf('Newport')).toBe('Newport, Isle of Wight')
  })

  test('is not led to a hidden place', async () => {
    await town.addListing({ postcode: 'AM1 2AB', lat: 50.71, lng: -1.3, visibility: 'hidden' })
    expect(await labelOf('Newport')).toBe('Newport, Gwent')
  })

  test('is the one near another place that was named', async () => {
    await town.addName('Telford', 52.68, -2.45, { county: 'Shropshire' })
    expect(await labelOf('Newport near Telford')).toBe('Newport, Shropshire')
  })

  test('in a county that has none of them is none of them', async () => {
    expect(await labelOf('Newport, Rutland')).toBeNull()
  })
})

test('an address without a postcode is as near as its town', async () => {
  await town.addName('Aldermere', 53.4, -1.3, { county: 'Amshire' })
  expect(await labelOf('12 Mill Lane, Aldermere, Amshire')).toBe('Aldermere')
})

test('a ward is found within its town', async () => {
  await ensureAreas(town.operator, {
    areas: [
      { slug: 'aldermere', name: 'Aldermere', kind: 'town', lat: 53.4, lng: -1.3 },
      { slug: 'castle', name: 'Castle', kind: 'ward', lat: 53.41, lng: -1.29, parents: ['aldermere'] },
    ],
    placeNames: [{ name: 'Castle', county: 'Elsewhere', lat: 51, lng: 0 }],
  })
  expect(await find('Castle, Aldermere')).toMatchObject({ kind: 'area', lat: 53.41 })
})
