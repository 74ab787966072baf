import { afterAll, beforeAll, describe } from 'vitest'
import { type Asked, openAsked, type OpenAdapter } from './ask.ts'
import { countingContract } from './counting-contract.ts'
import { filterContract } from './filter-contract.ts'
import { liveContract } from './live-contract.ts'
import { meaningContract } from './meaning-contract.ts'
import { placeContract } from './place-contract.ts'
import { rankingContract } from './ranking-contract.ts'

/** A part of the contract: tests on the fixture town, which is there once they run. */
export type ContractPart = (town: () => Asked) => void

/** What every search adapter must do, whatever is behind it. `open` is given a database that already has listings. */
export function contractSuite(name: string, open: OpenAdapter): void {
  describe(`${name}: the search contract`, () => {
    let asked: Asked | undefined
    const town = () => {
      if (!asked) throw new Error('The fixture town is not open yet.')
      return asked
    }
    beforeAll(async () => {
      asked = await openAsked(open)
    })
    afterAll(() => asked?.close())
    describe('ranking', () => rankingContract(town))
    describe('meaning', () => meaningContract(town))
    describe('filters', () => filterContract(town))
    describe('places', () => placeContract(town))
    describe('counting', () => countingContract(open))
    describe('staying in step', () => liveContract(open))
  })
}
