/** When to stop asking and when to try again. */
export interface BreakerOptions {
  /** So many failures in a row open it. */
  failures: number
  /** How long it stays open before one question may try. */
  restMs: number
  /** A clock that only goes forward, in milliseconds. */
  now(): number
}

type State =
  | { kind: 'closed'; failures: number }
  | { kind: 'open'; since: number }
  /** It was found well; one question at a time may try. */
  | { kind: 'half-open'; isTrying: boolean }

/**
 * Stops asking something that does not answer. After a few failures in a row it opens and nobody asks; after a rest a health check may half-open it, then
 * one question tries, and its answer closes it or opens it again.
 */
export class CircuitBreaker {
  private readonly options: BreakerOptions
  private state: State = { kind: 'closed', failures: 0 }

  constructor(options: BreakerOptions) {
    this.options = options
  }

  get kind(): State['kind'] {
    return this.state.kind
  }

  /** Whether a question may be asked now; one that may must be followed by `succeeded` or `failed`. */
  allows(): boolean {
    if (this.state.kind !== 'half-open') return this.state.kind === 'closed'
    if (this.state.isTrying) return false
    this.state = { kind: 'half-open', isTrying: true }
    return true
  }

  succeeded(): void {
    if (this.state.kind !== 'open') this.state = { kind: 'closed', failures: 0 }
  }

  failed(): void {
    if (this.state.kind === 'open') return
    const failures = this.state.kind === 'closed' ? this.state.failures + 1 : this.options.failures
    this.state =
      failures >= this.options.failures
        ? { kind: 'open', since: this.options.now() }
        : { kind: 'closed', failures }
  }

  /** Whether it has rested long enough for its health to be looked at. */
  isRested(): boolean {
    return this.state.kind === 'open' && this.options.now() - this.state.since >= this.options.restMs
  }

  /** A health check went well: one question may try. */
  foundWell(): void {
    if (this.state.kind === 'open') this.state = { kind: 'half-open', isTrying: false }
  }

  /** A health check went badly: another rest. */
  foundIll(): void {
    if (this.state.kind === 'open') this.state = { kind: 'open', since: this.options.now() }
  }
}
