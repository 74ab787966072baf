/** Every way that a request can fail, and the HTTP status that says so. */
export const faultStatus = {
  'bad-request': 400,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  gone: 410,
  'too-large': 413,
  'unsupported-type': 415,
  'too-many': 429,
  unexpected: 500,
  unavailable: 503,
} as const
export type FaultCode = keyof typeof faultStatus

/** A failure with words that a person can act on. `fields` names what was wrong in the input, one sentence each. */
export class Fault extends Error {
  override name = 'Fault'
  readonly code: FaultCode
  readonly fields: Record<string, string> | undefined

  constructor(code: FaultCode, message: string, fields?: Record<string, string>) {
    super(message)
    this.code = code
    this.fields = fields
  }
}
