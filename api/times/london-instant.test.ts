import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { dayNumber } from './day-number.ts'
import { londonDay, londonInstant } from './london-instant.ts'

const at = (day: string, minutes: number) => new Date(londonInstant(dayNumber(day), minutes)).toISOString()

describe('London time', () => {
  it('agrees with the time zone database every three hours from 1996 to 2060, except inside the hour skipped', () => {
    let when = Temporal.PlainDateTime.from('1996-01-01T00:30')
    const wrong: string[] = []
    while (when.year < 2060) {
      const zoned = when.toZonedDateTime('Europe/London')
      const instant = londonInstant(dayNumber(when.toPlainDate().toString()), when.hour * 60 + when.minute)
      if (
        instant !== zoned.epochMilliseconds ||
        londonDay(instant) !== dayNumber(when.toPlainDate().toString())
      ) {
        wrong.push(when.toString())
      }
      when = when.add({ hours: when.month === 3 || when.month === 10 ? 3 : 27 })
    }
    expect(wrong).toEqual([])
  })

  it('takes a time that the clocks skip as the moment they jump', () => {
    expect(at('2026-03-29', 59)).toBe('2026-03-29T00:59:00.000Z')
    expect(at('2026-03-29', 60)).toBe('2026-03-29T01:00:00.000Z')
    expect(at('2026-03-29', 90)).toBe('2026-03-29T01:00:00.000Z')
    expect(at('2026-03-29', 120)).toBe('2026-03-29T01:00:00.000Z')
    expect(at('2026-03-29', 121)).toBe('2026-03-29T01:01:00.000Z')
  })

  it('takes a time that comes twice as its first', () => {
    expect(at('2026-10-25', 60)).toBe('2026-10-25T00:00:00.000Z')
    expect(at('2026-10-25', 90)).toBe('2026-10-25T00:30:00.000Z')
    expect(at('2026-10-25', 120)).toBe('2026-10-25T02:00:00.000Z')
    expect(at('2026-10-24', 1440 + 90)).toBe('2026-10-25T00:30:00.000Z')
  })
})
