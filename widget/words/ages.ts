import { fill } from './fill.ts'
import type { AllWords } from './words.ts'

/** From and to in months, both included; null where there is no limit. */
export interface Ages {
  fromMonths: number | null
  toMonths: number | null
  pregnancy: boolean
}

const twoYears = 24

/** Who it is for by age, in whole years and in months under two: "Ages 5 to 11", "Age 18 and over", "Birth to 18 months". */
export function ages(words: AllWords, input: Ages): string {
  const text = range(words, input.fromMonths ?? 0, input.toMonths)
  return input.pregnancy ? `${text} ${words.ages.pregnancy}` : text
}

function range(words: AllWords, from: number, to: number | null): string {
  const years = Math.floor(from / 12)
  if (to === null) return from === 0 ? words.ages.all : fill(words.ages.from, { from: years })
  const toYears = Math.floor(to / 12)
  if (to < twoYears) {
    return from === 0 ? fill(words.ages.birthToMonths, { to }) : fill(words.ages.monthsRange, { from, to })
  }
  if (from === 0) return fill(words.ages.birthToYears, { to: toYears })
  return years === toYears
    ? fill(words.ages.one, { from: years })
    : fill(words.ages.range, { from: years, to: toYears })
}
