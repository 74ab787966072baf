import { asFailure } from './failure.ts'
import { type Remote, shown } from './remote.ts'

const slowMs = 300

/**
 * Holds one thing from the server: a newer question gives up the older one, and after 300 ms it says that it is slow, so that
 * nothing flickers for a quick answer.
 */
export class Loader<T> {
  state: Remote<T> = { is: 'none' }
  readonly #changed: () => void
  #stop: AbortController | null = null

  constructor(changed: () => void) {
    this.#changed = changed
  }

  /** Asks; the promise ends when the answer or failure is in `state`, or at once when a newer question took over. */
  async load(ask: (signal: AbortSignal) => Promise<T>, keepOld = true): Promise<void> {
    this.#stop?.abort()
    const stop = new AbortController()
    this.#stop = stop
    this.#set({ is: 'loading', old: keepOld ? shown(this.state) : null, slow: false })
    const timer = setTimeout(() => {
      if (this.state.is === 'loading') this.#set({ ...this.state, slow: true })
    }, slowMs)
    try {
      const value = await ask(stop.signal)
      if (this.#stop === stop) this.#set({ is: 'ready', value })
    } catch (error) {
      const failure = asFailure(error)
      if (failure && this.#stop === stop) this.#set({ is: 'failed', failure, old: shown(this.state) })
    } finally {
      clearTimeout(timer)
    }
  }

  /** Gives up what is under way and forgets what was there. */
  clear(): void {
    this.#stop?.abort()
    this.#stop = null
    this.#set({ is: 'none' })
  }

  #set(state: Remote<T>): void {
    this.state = state
    this.#changed()
  }
}
