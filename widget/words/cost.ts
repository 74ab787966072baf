import { fill } from './fill.ts'
import type { Words } from './words.ts'

/** What is known about a listing's cost; amounts in pence. */
export interface CostInput {
  free: boolean | null
  text: string
  options?: readonly { option: string; amountPence: number | null; note: string }[]
}

/** What it costs, on one line: "Free", "£2, first time free", or "Ask about the cost" where nobody has said. */
export function cost(words: Words, input: CostInput): string {
  const written = input.text.trim()
  if (input.free)
    return written && written.toLowerCase() !== words.costs.free.toLowerCase() ? written : words.costs.free
  if (written) return written
  const options = (input.options ?? []).filter((option) => option.amountPence !== null)
  if (options.length === 0) return words.costs.ask
  return options.map((option) => costOption(words, option)).join(', ')
}

/** One price in words: "Adults: £2.50", "£3 (first time free)". */
export function costOption(
  words: Words,
  input: { option: string; amountPence: number | null; note: string },
): string {
  const amount = input.amountPence === null ? words.costs.ask : pounds(words, input.amountPence)
  const text = input.option ? fill(words.costs.option, { option: input.option, amount }) : amount
  return input.note ? `${text} (${input.note})` : text
}

function pounds(words: Words, pence: number): string {
  if (pence === 0) return words.costs.free
  const whole = pence % 100 === 0
  return new Intl.NumberFormat(words.lang, {
    style: 'currency',
    currency: 'GBP',
    minimumFractionDigits: whole ? 0 : 2,
  }).format(pence / 100)
}
