import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findPlace } from './find-place.ts'
import { findPlaces } from './find-places.ts'
import { openTestGazetteer } from './test-gazetteer.ts'

let town: Awaited<ReturnType<typeof openTestGazetteer>>
beforeEach(async () => {
  town = await openTestGazetteer()
})
afterEach(() => town.close())

const labels = async (q: string, limit?: number) =>
  (await findPlaces(town.ctx, q, limit)).map(({ label }) => label)

describe('while a postcode is typed', () => {
  beforeEach(async () => {
    await town.addPostcodes(
      ['AM12AB', 53.4, -1.3],
      ['AM12AD', 53.4, -1.3],
      ['AM13AA', 53.5, -1.4],
      ['AM120AA', 53.6, -1.5],
      ['AM219AA', 53.7, -1.6],
    )
    for (const [code, lat] of [
      ['AM1', 53.42],
      ['AM12', 53.6],
      ['AM21', 53.7],
    ] as const)
      await town.addOutcode(code, lat, -1.3)
  })

  test('a half-typed one offers its outward code and the first postcodes', async () => {
    for (const q of ['AM1 2', 'am1  2']) expect(await labels(q)).toEqual(['AM1', 'AM1 2AB', 'AM1 2AD'])
    expect(await labels('AM1 2AB')).toEqual(['AM1 2AB'])
    expect(await labels('am1 2a')).toEqual(['AM1', 'AM1 2AB', 'AM1 2AD'])
  })

  test('AM12 may be the outward code AM12 or the start of AM1 2AB', async () => {
    expect(await labels('AM12')).toEqual(['AM12', 'AM1', 'AM12 0AA', 'AM1 2AB', 'AM1 2AD'])
  })

  test('an outward code offers longer ones too', async () => {
    expect(await labels('am1')).toEqual(['AM1', 'AM12', 'AM12 0AA', 'AM1 2AB', 'AM1 2AD', 'AM1 3AA'])
  })

  test('no more than the limit is offered', async () => {
    expect(await labels('AM1', 3)).toHaveLength(3)
  })
})

describe('while a name is typed', () => {
  beforeEach(async () => {
    await town.addName('Newport', 52.77, -2.38, { county: 'Shropshire', kind: 'town' })
    await town.addName('Newport', 51.58, -3, { county: 'Gwent', kind: 'city' })
    await town.addName('Newport Pagnell', 52.09, -0.72, { county: 'Buckinghamshire', kind: 'town' })
    await town.addName('King’s Lynn', 52.75, 0.4, { county: 'Norfolk', kind: 'town' })
  })

  test('every place that it could become is offered, with the county where the name is not enough', async () => {
    expect(await labels('newport')).toEqual(['Newport, Gwent', 'Newport, Shropshire', 'Newport Pagnell'])
    expect(await labels('newp')).toEqual(['Newport, Gwent', 'Newport, Shropshire', 'Newport Pagnell'])
  })

  test('any of its words may be the one begun', async () => {
    expect(await labels('lyn')).toEqual(['King’s Lynn'])
  })

  test('a misspelt one is offered when nothing else is', async () => {
    expect(await labels('kings lnyn')).toEqual(['King’s Lynn'])
    expect(await labels('newport shrop')).toEqual(['Newport, Shropshire'])
  })

  test('what is offered is found when it is chosen', async () => {
    for (const offered of await findPlaces(town.ctx, 'newp'))
      expect(await findPlace(town.ctx, offered.label)).toEqual(offered)
  })

  test.each(['', 'z', 'zzzzz', '%', '"'])('nothing is offered for %j', async (q) => {
    expect(await labels(q)).toEqual([])
  })
})

test('nobody outside is asked while somebody types', async () => {
  const asked: string[] = []
  const lookUpPostcode = async ({ code }: { code: string }) => {
    asked.push(code)
    return null
  }
  expect(await findPlaces({ ...town.ctx, lookUpPostcode }, 'AM1 2AB')).toEqual([])
  expect(asked).toEqual([])
})
