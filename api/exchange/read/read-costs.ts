import type { ImportRecord } from '../record.ts'
import { lineIn, numberIn, objectsIn, type RawObject } from './raw-object.ts'

type Costs = Pick<ImportRecord, 'free' | 'costText' | 'costs'>

/** What it costs, out of `fees` in words and `cost_options`: free only where it says so without a but, or every amount is nothing. */
export function readCosts(service: RawObject): Costs {
  const costText = lineIn(service, 500, 'fees_description', 'fees')
  const costs = objectsIn(service, 'cost_options')
    .map((option) => ({
      option: lineIn(option, 200, 'option') || 'Cost',
      amountPence: pence(numberIn(option, 'amount')),
      note: lineIn(option, 300, 'amount_description'),
    }))
    .filter(({ option, amountPence, note }) => option !== 'Cost' || amountPence !== null || note !== '')
  const amounts = costs.flatMap(({ amountPence }) => amountPence ?? [])
  const said = freeInWords(costText) ?? (costs.length === 1 ? freeInWords(costs[0]?.option ?? '') : null)
  const free = amounts.some((amount) => amount > 0) ? false : (said ?? (amounts.length > 0 ? true : null))
  return { free, costText, costs }
}

/** True for "Free", "No charge", "£0"; false where money is named; null when the words do not say. */
export function freeInWords(words: string): boolean | null {
  if (words === '') return null
  if (/^(?:£\s*)?0+(?:\.00?)?$/.test(words)) return true
  const free = /\b(?:free|no (?:charge|cost|fee)|without charge|nothing to pay)\b/i.test(words)
  const money = /[£$€]\s*\d|\d\s*(?:p|pence|pounds?)\b/i.test(words)
  const but =
    /\b(?:except|unless|but|some|may|first|under|over|members?|children|not free|from|trial|parking|minutes?)\b/i.test(
      words,
    )
  if (free) return money || but ? null : true
  return money || /^\d+(?:\.\d+)?$/.test(words) ? false : null
}

function pence(pounds: number | null): number | null {
  return pounds === null || pounds < 0 || pounds > 1_000_000 ? null : Math.round(pounds * 100)
}
