/** Somewhere harmless to be seen. */
export const exitAddress = 'https://www.bbc.co.uk/weather'

const presses = 3
const withinMs = 2000

/** Leaves the page at once, so that the back button does not lead here again. */
export const leave = (): void => location.replace(exitAddress)

/** Shift, three times in two seconds, leaves the page: only while something is shown that could be unsafe to be seen with. */
export class ExitKeys {
  isOn = false
  #times: number[] = []
  readonly #pressed = (event: KeyboardEvent) => {
    if (event.repeat) return
    this.#times = event.key === 'Shift' ? [...this.#times, event.timeStamp].slice(-presses) : []
    const first = this.#times[0]
    if (this.#times.length === presses && first !== undefined && event.timeStamp - first < withinMs) leave()
  }

  on(): void {
    if (this.isOn) return
    this.isOn = true
    window.addEventListener('keydown', this.#pressed)
  }

  off(): void {
    this.isOn = false
    this.#times = []
    window.removeEventListener('keydown', this.#pressed)
  }
}
