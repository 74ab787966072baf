import { dayNumber, dayNumberOf, dayText, weekdayIndex } from './day-number.ts'

/** The parts of the United Kingdom that have their own bank holidays. */
export type Nation = 'england-and-wales' | 'scotland' | 'northern-ireland'

/**
 * Days proclaimed for one year, and those that took the place of a usual one. Source: https://www.gov.uk/bank-holidays and, before
 * 2019, the London Gazette.
 */
const special: readonly { on: string; insteadOf?: string; nations?: readonly Nation[] }[] = [
  { on: '1981-07-29' },
  { on: '1995-05-08', insteadOf: '1995-05-01' },
  { on: '1999-12-31' },
  { on: '2002-06-03' },
  { on: '2002-06-04', insteadOf: '2002-05-27' },
  { on: '2011-04-29' },
  { on: '2012-06-04', insteadOf: '2012-05-28' },
  { on: '2012-06-05' },
  { on: '2020-05-08', insteadOf: '2020-05-04' },
  { on: '2022-06-02', insteadOf: '2022-05-30' },
  { on: '2022-06-03' },
  { on: '2022-09-19' },
  { on: '2023-05-08' },
  { on: '2026-06-15', nations: ['scotland'] },
]

/**
 * The bank holidays of a year as `YYYY-MM-DD`, in order, with substitute days for those that fall on a weekend: by the rules of the
 * Banking and Financial Dealings Act 1971 as used since 1978 (Scotland's St Andrew's Day since 2007), and the days proclaimed since.
 */
export function bankHolidays(year: number, nation: Nation): string[] {
  const days = new Set([...usualDays(year, nation)].map(dayText))
  for (const { on, insteadOf, nations } of special) {
    if (!on.startsWith(`${year}-`) || (nations && !nations.includes(nation))) continue
    if (insteadOf) days.delete(insteadOf)
    days.add(on)
  }
  return [...days].sort()
}

function usualDays(year: number, nation: Nation): number[] {
  const easter = easterSunday(year)
  const days = [easter - 2, firstMonday(year, 5), lastMonday(year, 5)]
  days.push(...withSubstitutes(`${year}-12-25`, `${year}-12-26`))
  if (nation === 'scotland') {
    days.push(...withSubstitutes(`${year}-01-01`, `${year}-01-02`), firstMonday(year, 8))
    if (year >= 2007) days.push(...withSubstitutes(`${year}-11-30`))
    return days
  }
  days.push(...withSubstitutes(`${year}-01-01`), easter + 1, lastMonday(year, 8))
  if (nation === 'northern-ireland')
    days.push(...withSubstitutes(`${year}-03-17`), ...withSubstitutes(`${year}-07-12`))
  return days
}

/** A day at the weekend gives way to the next working day that is not itself one of the holidays. */
function withSubstitutes(...texts: string[]): number[] {
  const wanted = texts.map(dayNumber)
  const taken = wanted.filter((day) => weekdayIndex(day) < 5)
  for (const day of wanted.filter((day) => weekdayIndex(day) >= 5)) {
    let substitute = day
    while (weekdayIndex(substitute) >= 5 || taken.includes(substitute)) substitute += 1
    taken.push(substitute)
  }
  return taken
}

function firstMonday(year: number, month: number): number {
  const first = dayNumberOf(year, month, 1)
  return first + ((7 - weekdayIndex(first)) % 7)
}

/** Of May or August, which have 31 days. */
function lastMonday(year: number, month: number): number {
  const last = dayNumberOf(year, month, 31)
  return last - weekdayIndex(last)
}

/** Easter in the Gregorian calendar, by the "anonymous" computus (Nature, 20 April 1876). */
function easterSunday(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const day = epact + toSunday - 7 * late + 114
  return dayNumberOf(year, Math.floor(day / 31), (day % 31) + 1)
}
