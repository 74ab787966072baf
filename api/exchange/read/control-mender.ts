/**
 * Makes JSON of what is nearly JSON: control characters that stand raw inside strings (line breaks pasted into a description) become
 * escapes. Works chunk by chunk; everything else passes unchanged.
 */
export class ControlMender {
  /** How many characters were mended so far. */
  mended = 0
  #inString = false
  #afterBackslash = false

  write(chunk: string): string {
    let out = ''
    let from = 0
    for (let at = 0; at < chunk.length; at += 1) {
      const code = chunk.charCodeAt(at)
      if (!this.#inString) {
        if (code === 0x22) this.#inString = true
      } else if (code < 0x20) {
        // A backslash before it already began an escape, which this finishes.
        out +=
          chunk.slice(from, at) + (this.#afterBackslash ? 'u' : '\\u') + code.toString(16).padStart(4, '0')
        from = at + 1
        this.mended += 1
        this.#afterBackslash = false
      } else if (this.#afterBackslash) this.#afterBackslash = false
      else if (code === 0x5c) this.#afterBackslash = true
      else if (code === 0x22) this.#inString = false
    }
    return from === 0 ? chunk : out + chunk.slice(from)
  }

  /** A mender in the same state, for walking the same chunk again. */
  copy(): ControlMender {
    const copy = new ControlMender()
    copy.#inString = this.#inString
    copy.#afterBackslash = this.#afterBackslash
    return copy
  }
}
