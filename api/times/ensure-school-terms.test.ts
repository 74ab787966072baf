import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../test-house.ts'
import { ensureSchoolTerms } from './ensure-school-terms.ts'
import { loadCalendar } from './load-calendar.ts'

let house: TestHouse
beforeEach(async () => {
  house = await openTestHouse()
})
afterEach(() => house.close())

const autumn = { name: 'Autumn 2026', fromOn: '2026-09-02', toOn: '2026-10-23' }
const spring = { name: 'Spring 2027', fromOn: '2027-01-04', toOn: '2027-02-12' }

test('terms given twice are kept once, and a changed one is changed', async () => {
  const ctx = house.ctx({ role: 'system' })
  await ensureSchoolTerms(ctx, [autumn, spring])
  await ensureSchoolTerms(ctx, [autumn, { ...spring, toOn: '2027-02-11' }])
  expect((await loadCalendar(house.database.db)).schoolTerms).toEqual([
    { fromOn: '2026-09-02', toOn: '2026-10-23' },
    { fromOn: '2027-01-04', toOn: '2027-02-11' },
  ])
})

test('a term that ends before it begins is refused, and the public may not set terms', async () => {
  const backwards = { ...autumn, toOn: '2026-09-01' }
  await expect(ensureSchoolTerms(house.ctx({ role: 'system' }), [backwards])).rejects.toThrow(
    'Autumn 2026 ends before it begins.',
  )
  await expect(ensureSchoolTerms(house.ctx({ role: 'public' }), [autumn])).rejects.toMatchObject({
    code: 'forbidden',
  })
})
