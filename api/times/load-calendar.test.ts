import { expect, it } from 'vitest'
import { schoolTerms } from '../../db/tables/sessions.ts'
import { openTestDatabase } from '../../db/test-database.ts'
import { loadCalendar } from './load-calendar.ts'

it('reads the school terms in order, and knows a century of bank holidays', async () => {
  const { db, write, close } = await openTestDatabase()
  await write((tx) =>
    tx.insert(schoolTerms).values([
      { id: 'spring', name: 'Spring', fromOn: '2027-01-05', toOn: '2027-03-25' },
      { id: 'autumn', name: 'Autumn', fromOn: '2026-09-02', toOn: '2026-12-18' },
    ]),
  )
  const calendar = await loadCalendar(db)
  expect(calendar.schoolTerms).toEqual([
    { fromOn: '2026-09-02', toOn: '2026-12-18' },
    { fromOn: '2027-01-05', toOn: '2027-03-25' },
  ])
  expect(calendar.bankHolidays.has('2026-12-28')).toBe(true)
  expect(calendar.bankHolidays.has('2099-12-25')).toBe(true)
  expect((await loadCalendar(db, 'scotland')).bankHolidays.has('2026-06-15')).toBe(true)
  await close()
})
