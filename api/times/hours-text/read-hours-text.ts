import type { SessionRule } from '../schema.ts'
import { plainText } from './plain-text.ts'
import { readClauses } from './read-clauses.ts'
import { rulesOfClauses } from './rules-of-clauses.ts'
import { readTokens } from './read-tokens.ts'

/** What a text about times was read as: to be used as it is when sure, and shown to a person with the reason when not. */
export type HoursReading =
  | { sure: true; sessions: SessionRule[] }
  | { sure: false; sessions: SessionRule[]; why: string }

/**
 * Reads opening hours as British people write them ("Mon & Weds 10-12, not bank hols"), HTML and OpenStreetMap's short form
 * included. Sure only when every word that could change the meaning was understood; never throws.
 */
export function readHoursText(text: string): HoursReading {
  const { clauses, doubts } = readClauses(readTokens(plainText(text)))
  const read = rulesOfClauses(clauses)
  const why = [...new Set([...doubts, ...read.doubts])]
  if (read.sessions.length === 0) why.push('No days with times were found.')
  return why.length === 0
    ? { sure: true, sessions: read.sessions }
    : { sure: false, sessions: read.sessions, why: why.join(' ') }
}
