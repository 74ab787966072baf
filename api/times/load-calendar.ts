import { asc } from 'drizzle-orm'
import type { Db } from '../../db/open.ts'
import { schoolTerms } from '../../db/tables/sessions.ts'
import { type Nation, bankHolidays } from './bank-holidays.ts'
import type { Calendar } from './schema.ts'

const firstYear = 2000
const lastYear = 2099

/** What rules need to know about the year: the bank holidays of 2000 to 2099 in one nation, and every school term on record. */
export async function loadCalendar(db: Db, nation: Nation = 'england-and-wales'): Promise<Calendar> {
  const terms = await db
    .select({ fromOn: schoolTerms.fromOn, toOn: schoolTerms.toOn })
    .from(schoolTerms)
    .orderBy(asc(schoolTerms.fromOn))
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index)
  return { bankHolidays: new Set(years.flatMap((year) => bankHolidays(year, nation))), schoolTerms: terms }
}
