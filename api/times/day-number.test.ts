import { expect, it } from 'vitest'
import { dayMs, dayNumber, dayText, monthParts, weekdayIndex, yearOf } from './day-number.ts'

it('day numbers agree with dates on every day of 1890 to 2110', () => {
  const wrong: string[] = []
  for (let day = Date.UTC(1890, 0, 1) / dayMs; day < Date.UTC(2110, 0, 1) / dayMs; day += 1) {
    const date = new Date(day * dayMs)
    const month = date.getUTCFullYear() * 12 + date.getUTCMonth() + 1
    const monthLength = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
    const parts = monthParts(day)
    const isRight =
      dayNumber(dayText(day)) === day &&
      weekdayIndex(day) === (date.getUTCDay() + 6) % 7 &&
      yearOf(day) === date.getUTCFullYear() &&
      parts.month === month &&
      parts.dayOfMonth === date.getUTCDate() &&
      parts.monthLength === monthLength
    if (!isRight) wrong.push(dayText(day))
  }
  expect(wrong).toEqual([])
})
