import { tokenPatterns } from './token-patterns.ts'

/** A time as it was written, before it is known whether morning or afternoon is meant. */
export interface WrittenTime {
  kind: 'time'
  hour: number
  minute: number
  /** What was said: am, pm, noon or midnight by name, or what only a 24-hour clock shows (`14:00`, `09:00`). */
  half: 'am' | 'pm' | 'named' | '24h' | null
  hasMinutes: boolean
}

/** A piece of a text about times that has a meaning of its own. */
export type Token =
  | WrittenTime
  | { kind: 'days'; days: readonly number[] }
  | { kind: 'ordinal'; week: 1 | 2 | 3 | 4 | 5 | -1 }
  | { kind: 'part-of-day'; part: 'morning' | 'afternoon' | 'evening' }
  | { kind: 'date'; on: string; role: 'on' | 'from' | 'until' }
  | { kind: Mark }
  | { kind: 'unknown'; text: string }

/** Tokens that are all said by their kind. */
export type Mark =
  | 'dash'
  | 'to'
  | 'and'
  | 'comma'
  | 'slash'
  | 'colon'
  | 'stop'
  | 'open-bracket'
  | 'close-bracket'
  | 'between'
  | 'of-month'
  | 'monthly'
  | 'fortnightly'
  | 'all-hours'
  | 'always'
  | 'closed'
  | 'except'
  | 'including'
  | 'bank-holidays'
  | 'term-time'
  | 'school-holidays'

/** Cuts a plain text into tokens; filler words ("open", "every", "on") are left out, words nobody taught it are `unknown`. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const { length, token } = nextToken(text, at)
    at += length
    if (token) tokens.push(token)
  }
  return tokens
}

function nextToken(text: string, at: number): { length: number; token: Token | null } {
  for (const { pattern, token } of tokenPatterns) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match) continue
    const made = typeof token === 'function' ? token(match) : token
    if (made !== 'no-match') return { length: match[0].length, token: made }
  }
  const word = /^[\p{L}\p{N}'][\p{L}\p{N}'_-]*|^./su.exec(text.slice(at))?.[0] ?? text.charAt(at)
  return { length: word.length, token: { kind: 'unknown', text: word } }
}
