import { describe, expect, it } from 'vitest'
import { bankHolidays } from './bank-holidays.ts'

/** As published at https://www.gov.uk/bank-holidays#england-and-wales, year by year. */
const englandAndWales: Record<number, string> = {
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
}

describe('bank holidays', () => {
  it.each(Object.entries(englandAndWales))(
    'are those published for England and Wales in %s',
    (year, days) => {
      expect(bankHolidays(Number(year), 'england-and-wales')).toEqual(
        days.split(' ').map((day) => `${year}-${day}`),
      )
    },
  )

  it('move with the jubilees, and add the royal wedding and the millennium', () => {
    expect(bankHolidays(2012, 'england-and-wales').filter((day) => /-0[56]-/.test(day))).toEqual([
      '2012-05-07',
      '2012-06-04',
      '2012-06-05',
    ])
    expect(bankHolidays(2011, 'england-and-wales')).toContain('2011-04-29')
    expect(bankHolidays(1999, 'england-and-wales')).toContain('1999-12-31')
    expect(bankHolidays(1995, 'england-and-wales')).not.toContain('1995-05-01')
  })

  it('in Scotland have 2 January, early August and St Andrew’s Day, and no Easter Monday', () => {
    expect(bankHolidays(2025, 'scotland')).toEqual([
      '2025-01-01',
      '2025-01-02',
      '2025-04-18',
      '2025-05-05',
      '2025-05-26',
      '2025-08-04',
      '2025-12-01',
      '2025-12-25',
      '2025-12-26',
    ])
    expect(bankHolidays(2022, 'scotland').slice(0, 2)).toEqual(['2022-01-03', '2022-01-04'])
    expect(bankHolidays(2023, 'scotland').slice(0, 2)).toEqual(['2023-01-02', '2023-01-03'])
    expect(bankHolidays(2026, 'scotland')).toContain('2026-06-15')
    expect(bankHolidays(2006, 'scotland')).not.toContain('2006-11-30')
  })

  it('in Northern Ireland add St Patrick’s Day and the Twelfth, with substitutes', () => {
    expect(bankHolidays(2024, 'northern-ireland')).toEqual(
      expect.arrayContaining(['2024-03-18', '2024-07-12', '2024-04-01', '2024-08-26']),
    )
    expect(bankHolidays(2020, 'northern-ireland')).toContain('2020-07-13')
  })
})
