/** Why an answer did not come, as far as a person can act on it. */
export type FailureKind = 'offline' | 'network' | 'bad-request' | 'too-many' | 'gone' | 'server'

/** An answer that did not come. `status` is the HTTP status, or 0 when nothing was reached. */
export class Failure extends Error {
  readonly kind: FailureKind
  readonly status: number

  constructor(kind: FailureKind, status = 0) {
    super(`waymark-directory: ${kind}`)
    this.name = 'Failure'
    this.kind = kind
    this.status = status
  }
}

/** The failure that a status stands for. */
export function failureOf(status: number): Failure {
  if (status === 404 || status === 410) return new Failure('gone', status)
  if (status === 429) return new Failure('too-many', status)
  return new Failure(status >= 400 && status < 500 ? 'bad-request' : 'server', status)
}

/** Any error as a failure; null for a request that we gave up ourselves. */
export function asFailure(error: unknown): Failure | null {
  if (error instanceof Failure) return error
  if (error instanceof DOMException && error.name === 'AbortError') return null
  // A part of the script that could not be fetched is a TypeError.
  if (error instanceof TypeError) return new Failure(navigator.onLine ? 'network' : 'offline')
  return new Failure('server')
}
