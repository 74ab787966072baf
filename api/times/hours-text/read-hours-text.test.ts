import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { SessionRule } from '../schema.ts'
import { readHoursText } from './read-hours-text.ts'
import { readOpenStreetMap } from './read-open-street-map.test-support.ts'

const codes = { mon: 'Mo', tue: 'Tu', wed: 'We', thu: 'Th', fri: 'Fr', sat: 'Sa', sun: 'Su' }

/** Sessions in few letters: `Mo,We 10:00-12:00`, `Tu[1,3] …`, and any remark after it. */
function brief(session: SessionRule): string {
  const days = session.weekdays.map((day) => codes[day]).join(',')
  const weeks = session.weeksOfMonth.length > 0 ? `[${session.weeksOfMonth.join(',')}]` : ''
  const remarks = [
    session.repeats === 'once' ? 'once' : '',
    session.every > 1 ? `every ${session.every}` : '',
    session.startsOn ? `from ${session.startsOn}` : '',
    session.endsOn ? `to ${session.endsOn}` : '',
    session.season === 'all-year' ? '' : session.season,
    session.onBankHolidays ? '' : 'not bank holidays',
  ]
  return [`${days}${weeks}`, `${session.opensAt}-${session.closesAt}`, ...remarks].filter(Boolean).join(' ')
}

const understood: [text: string, sessions: string][] = [
  // Days.
  ['Mon & Weds 10-12, not bank hols', 'Mo,We 10:00-12:00 not bank holidays'],
  ['every Thursday 2-4pm', 'Th 14:00-16:00'],
  ['Tues, Thurs and Sat: 9.15am to 12.45pm', 'Tu,Th,Sa 09:15-12:45'],
  ['Monday to Friday 9am-5pm except bank holidays', 'Mo,Tu,We,Th,Fr 09:00-17:00 not bank holidays'],
  ['Fri - Mon 6pm till 9pm', 'Mo,Fr,Sa,Su 18:00-21:00'],
  ['Weekdays 8.30-4.30', 'Mo,Tu,We,Th,Fr 08:30-16:30'],
  ['Weekends, 11am until 3pm', 'Sa,Su 11:00-15:00'],
  ['Daily 10am - noon', 'Mo,Tu,We,Th,Fr,Sa,Su 10:00-12:00'],
  ['Open seven days a week from 7am to 10pm', 'Mo,Tu,We,Th,Fr,Sa,Su 07:00-22:00'],
  ['Mondays through Thursdays, 1.30pm - 3.30', 'Mo,Tu,We,Th 13:30-15:30'],
  ['2pm to 4pm on Tuesdays and 6pm to 8pm on Fridays', 'Tu 14:00-16:00; Fr 18:00-20:00'],
  ['Daily except Sundays, 10am to 4pm', 'Mo,Tu,We,Th,Fr,Sa 10:00-16:00'],
  ['Open every day 10-4 (closed Mondays)', 'Tu,We,Th,Fr,Sa,Su 10:00-16:00'],
  ['Monday closed, Tuesday 9am-1pm, Wednesday closed', 'Tu 09:00-13:00'],
  // Days of the month.
  ['1st and 3rd Tuesday of the month 10am - noon', 'Tu[1,3] 10:00-12:00'],
  ['Last Friday of each month, 7pm - 9.30pm', 'Fr[-1] 19:00-21:30'],
  ['Every second Thursday of the month 2-4', 'Th[2] 14:00-16:00'],
  ['10am-1pm on the first, third & fifth Saturdays', 'Sa[1,3,5] 10:00-13:00'],
  ['Mondays 10-11.30 and the last Sunday of the month 2pm-5pm', 'Mo 10:00-11:30; Su[-1] 14:00-17:00'],
  // Clocks.
  ['Wednesday 12noon to 2', 'We 12:00-14:00'],
  ['Wednesday midday until 3pm', 'We 12:00-15:00'],
  ['Saturday 8pm - midnight', 'Sa 20:00-24:00'],
  ['Friday 10pm - 2am', 'Fr 22:00-02:00'],
  [
    'Mo-Fr 08:00-17:30; Sa 09:00-12:00; PH off',
    'Mo,Tu,We,Th,Fr 08:00-17:30 not bank holidays; Sa 09:00-12:00 not bank holidays',
  ],
  ['Tu 22:00-00:00', 'Tu 22:00-24:00'],
  ['24/7', 'Mo,Tu,We,Th,Fr,Sa,Su 00:00-24:00'],
  ['24 hours a day, 7 days a week', 'Mo,Tu,We,Th,Fr,Sa,Su 00:00-24:00'],
  ['Monday 0930-1200 and 1300-1530', 'Mo 09:30-12:00; Mo 13:00-15:30'],
  ['Thursday evenings 7-9', 'Th 19:00-21:00'],
  ['Thursday mornings 7-9', 'Th 07:00-09:00'],
  ['Tuesday 7 - 9 in the evening', 'Tu 19:00-21:00'],
  ['Monday 9 a.m. to 1 p.m.', 'Mo 09:00-13:00'],
  ['Monday 11-1pm', 'Mo 11:00-13:00'],
  ["Monday 10 o'clock to 3 o'clock", 'Mo 10:00-15:00'],
  ['Mon-Fri 9am-5pm, closed for lunch 1-2pm', 'Mo,Tu,We,Th,Fr 09:00-13:00; Mo,Tu,We,Th,Fr 14:00-17:00'],
  ['Sundays 10am-4pm (last entry 3.30pm)', 'Su 10:00-16:00'],
  // The year.
  ['Tuesdays 1-3, term time only', 'Tu 13:00-15:00 term-time'],
  ['School holidays only: Wed 10am-12pm', 'We 10:00-12:00 school-holidays'],
  ['Mon 1-2.30pm, excluding school holidays and bank holidays', 'Mo 13:00-14:30 term-time not bank holidays'],
  ['Term time only. Mondays 10-11, Fridays 1-2', 'Mo 10:00-11:00 term-time; Fr 13:00-14:00 term-time'],
  ['Wed (term-time only) 4pm-6pm; Sat 10am-12pm', 'We 16:00-18:00 term-time; Sa 10:00-12:00'],
  ['Sundays 2-4pm including bank holidays', 'Su 14:00-16:00'],
  [
    'Fridays 2-4pm from 6 November 2026 until 18 December 2026',
    'Fr 14:00-16:00 from 2026-11-06 to 2026-12-18',
  ],
  ['Alternate Wednesdays 2-4pm starting 04/11/2026', 'We 14:00-16:00 every 2 from 2026-11-04'],
  ['Saturday 12 December 2026, 11am-3pm', '11:00-15:00 once from 2026-12-12'],
  ['1 August 2026 - 3 August 2026, 10am to 5pm', '10:00-17:00 once from 2026-08-01 to 2026-08-03'],
  // How it is written.
  ['Monday&rsquo;s &amp; Friday&rsquo;s 10am&ndash;12.30pm', 'Mo,Fr 10:00-12:30'],
  [
    '<ul><li>Mon: 9am to 1pm</li><li>Tues: <b>closed</b></li><li>Wed: 2 - 5pm</li></ul>',
    'Mo 09:00-13:00; We 14:00-17:00',
  ],
  ['THURSDAY 10:00-11.30\u00a0', 'Th 10:00-11:30'],
]

const doubtful = [
  '',
  'By appointment',
  'Monday to Friday 9am-5pm by appointment only',
  'Fortnightly on Wednesdays 10am-12pm',
  'Every other Tuesday 2-4pm',
  'Monthly, Thursdays 10-12',
  'Every second Wednesday 11am-1pm',
  'Tuesday 7-9',
  'Saturday 8-8',
  'Monday 9am-12am',
  'Monday 5pm-2pm',
  'Monday 00:00 - 00:00',
  'Fridays from 10am',
  'Fridays',
  '10am to 12pm',
  'Mondays 10-12 until Christmas',
  'Mondays 10am-12pm in August',
  'Wednesdays 1-3pm from 7th November',
  'Wednesday 3 November 2026, 10am-12pm',
  'Wednesdays 10-12 except the last Wednesday of the month',
  'Mon-Fri 9-5, Friday 9-4',
  'Tuesdays 10-12 and Thursdays',
  '10-12 Tuesdays, 2-4',
  'Mon 10-12, Wed 10-12 term time only',
  'Sundays and bank holidays 10am-4pm',
  'Mondays 10-12, phone to check',
  'Monday mornings and Tuesday afternoons',
  'Monday mornings 2pm-4pm',
  'First and third week of the month, Mondays 10-12',
  '1st Monday and Tuesday of the month 10-12',
  'Dawn to dusk, daily',
  'Mondays 10-12 (not in half term)',
]

describe('hours as people write them', () => {
  it.each(understood)('“%s” is understood', (text, sessions) => {
    const reading = readHoursText(text)
    expect({ sure: reading.sure, sessions: reading.sessions.map(brief).join('; ') }).toEqual({
      sure: true,
      sessions,
    })
  })

  it.each(doubtful)('“%s” is left for a person to decide, with a reason', (text) => {
    const reading = readHoursText(text)
    expect(reading.sure).toBe(false)
    expect(reading.sure ? '' : reading.why).toMatch(/\w.*\.$/)
  })

  it('offers what it could read of a doubtful text, and says which words it did not know', () => {
    const reading = readHoursText('Mondays 10-12, ring the bell at number four')
    expect(reading.sessions.map(brief)).toEqual(['Mo 10:00-12:00'])
    expect(reading.sure ? '' : reading.why).toContain('ring bell number four')
  })

  it('never throws, whatever the text', () => {
    const words =
      'Mon|Tues-Fri|1st|last|10|2.30pm|-|to|and|,|closed|except|bank holidays|until|term time|(|)|:|24/7|noon|3/11/2026|of the month|fortnightly|every|evening|31/02/2026'
    const pieces = fc.constantFrom(...words.split('|'))
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((parts) => parts.join(' ')),
        ),
        (text) => {
          const reading = readHoursText(text)
          expect(reading.sessions.length > 0 || !reading.sure).toBe(true)
        },
      ),
      { numRuns: 1000 },
    )
  })
})

const yardstick = fileURLToPath(
  new URL('../../../../shared/realdata/openinghours_text_tests.json', import.meta.url),
)

describe.skipIf(!existsSync(yardstick))('358 real texts (skipped where the file is not at hand)', () => {
  it('are read the same as a person read them and surely, four in five or more, and never surely otherwise', () => {
    const file = z.object({ tests: z.array(z.object({ text: z.string(), good: z.string().optional() })) })
    const { tests } = file.parse(JSON.parse(readFileSync(yardstick, 'utf8')))
    const usable = tests.flatMap(({ text, good }, index) => {
      const meant = readOpenStreetMap(good ?? '')
      return meant ? [{ text, meant, index }] : []
    })
    const results = usable.map(({ text, meant, index }) => {
      const reading = readHoursText(text)
      return {
        index,
        sure: reading.sure,
        same: tuplesOf(reading.sessions).join() === [...meant].sort().join(),
      }
    })
    const same = results.filter((result) => result.same && result.sure).length / usable.length
    const wrong = results.filter((result) => !result.same && result.sure).map(({ index }) => index)
    process.stdout.write(
      `Hours texts read the same and surely: ${(same * 100).toFixed(1)} % of ${usable.length}\n`,
    )
    expect(usable.length).toBeGreaterThan(350)
    expect(same).toBeGreaterThanOrEqual(0.8)
    expect(wrong).toEqual([])
  })
})

function tuplesOf(sessions: readonly SessionRule[]): string[] {
  const tuples = sessions.flatMap(({ weekdays, weeksOfMonth, opensAt, closesAt }) =>
    weekdays.flatMap((day) =>
      (weeksOfMonth.length > 0 ? weeksOfMonth : ['every']).map(
        (week) => `${codes[day]} ${week} ${opensAt}-${closesAt}`,
      ),
    ),
  )
  return [...new Set(tuples)].sort()
}
