import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Suggestion } from '../api.ts'

const pauseMs = 150
const fewestLetters = 2

/**
 * What is offered while a person types: the list of an ARIA 1.2 combobox. Waits for a short pause, forgets answers that come
 * too late, and never takes the choice away: without an option picked, Enter searches for the words as they stand.
 */
export class SuggestBox implements ReactiveController {
  options: readonly Suggestion[] = []
  isOpen = false
  /** The picked option, -1 for none. */
  active = -1
  readonly #host: ReactiveControllerHost
  readonly #ask: (text: string, signal: AbortSignal) => Promise<readonly Suggestion[]>
  readonly #choose: (option: Suggestion) => void
  #stop: AbortController | null = null
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    host: ReactiveControllerHost,
    ask: (text: string, signal: AbortSignal) => Promise<readonly Suggestion[]>,
    choose: (option: Suggestion) => void,
  ) {
    this.#host = host
    this.#ask = ask
    this.#choose = choose
    host.addController(this)
  }

  hostDisconnected(): void {
    this.close()
  }

  /** The text has changed. */
  typed(text: string): void {
    clearTimeout(this.#timer)
    this.#stop?.abort()
    if (text.trim().length < fewestLetters) return this.close()
    this.#timer = setTimeout(() => void this.#load(text.trim()), pauseMs)
  }

  /** Keys of the combobox; true when the key was ours. */
  key(event: KeyboardEvent): boolean {
    if (event.key === 'Escape' && this.isOpen) this.close()
    else if (event.key === 'ArrowDown' && this.options.length) this.#move(1)
    else if (event.key === 'ArrowUp' && this.isOpen) this.#move(-1)
    else if (event.key === 'Enter' && this.isOpen && this.active >= 0) this.pick(this.active)
    else return false
    event.preventDefault()
    event.stopPropagation()
    return true
  }

  /** Takes an option. */
  pick(at: number): void {
    const option = this.options[at]
    this.close()
    if (option) this.#choose(option)
  }

  /** Puts the list away and forgets it. */
  close(): void {
    clearTimeout(this.#timer)
    this.#stop?.abort()
    this.isOpen = false
    this.active = -1
    this.options = []
    this.#host.requestUpdate()
  }

  #move(by: number): void {
    this.isOpen = true
    const count = this.options.length
    // One step past either end stands in the field again, with nothing picked.
    this.active = ((this.active + 1 + by + count + 1) % (count + 1)) - 1
    this.#host.requestUpdate()
  }

  async #load(text: string): Promise<void> {
    const stop = new AbortController()
    this.#stop = stop
    // Suggestions are a help on the way: without them the form works as well, so a failure says nothing.
    const options = await this.#ask(text, stop.signal).catch(() => [])
    if (this.#stop !== stop || stop.signal.aborted) return
    this.options = options
    this.isOpen = options.length > 0
    this.active = -1
    this.#host.requestUpdate()
  }
}
