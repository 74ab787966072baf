import { type DestinationStream, type Logger, pino } from 'pino'

export type Log = Logger

/**
 * Structured logs, one JSON object a line. Nothing that a person searched for goes in: not `q`, not places, not postcodes, not
 * query strings, no bodies. `to` is for tests; otherwise standard output.
 */
export function createLog(level: string, to?: DestinationStream): Log {
  const options = { level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime }
  return to ? pino(options, to) : pino(options)
}
