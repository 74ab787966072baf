import { TokenParser, Tokenizer } from '@streamparser/json'
import { ControlMender } from './control-mender.ts'
import type { JsonShape } from './sniff-json.ts'

/** Takes a JSON text in pieces and gives its rows as they are complete; keeps nothing that it has given. */
export class JsonObjects {
  readonly #mender = new ControlMender()
  readonly #tokenizer: Tokenizer
  readonly #parser: TokenParser
  #ready: unknown[] = []
  #failure: Error | null = null
  /** Where the token begins that was met last, in bytes of the mended text. */
  #tokenAt = 0
  #mendedBytes = 0
  #bytes = 0
  #line = 1

  constructor(shape: JsonShape) {
    const paths = shape.kind === 'envelope' ? [`$.${shape.list}.*`] : shape.kind === 'array' ? ['$.*'] : ['$']
    const separator = shape.kind === 'objects' ? '' : undefined
    this.#tokenizer = new Tokenizer({ separator })
    this.#parser = new TokenParser({ paths, separator, keepStack: false })
    this.#tokenizer.onToken = (token) => {
      if (this.#failure) return
      this.#tokenAt = token.offset
      this.#parser.write(token)
    }
    this.#parser.onValue = ({ value }) => this.#ready.push(value)
    const fail = (error: Error) => {
      this.#failure ??= error
    }
    this.#tokenizer.onError = fail
    this.#parser.onError = fail
  }

  get mended(): number {
    return this.#mender.mended
  }

  /** Takes the next piece; gives an error, with line and byte, when the text stops being JSON in it. */
  write(chunk: string): Error | null {
    const before = this.#mender.copy()
    const mended = this.#mender.write(chunk)
    try {
      this.#tokenizer.write(mended)
    } catch (error) {
      this.#failure ??= error instanceof Error ? error : new Error(String(error))
    }
    if (this.#failure) return this.#located(this.#failure, chunk, before)
    this.#mendedBytes += Buffer.byteLength(mended)
    this.#bytes += Buffer.byteLength(chunk)
    this.#line += chunk.split('\n').length - 1
    return null
  }

  /** Says that the text is at its end; gives an error when the JSON is not. */
  end(): Error | null {
    if (this.#failure) return null
    try {
      if (!this.#tokenizer.isEnded) this.#tokenizer.end()
      if (!this.#parser.isEnded) this.#parser.end()
    } catch (error) {
      this.#failure ??= error instanceof Error ? error : new Error(String(error))
    }
    return (
      this.#failure &&
      new Error(`The file breaks off in the middle, at line ${this.#line}, byte ${this.#bytes}.`)
    )
  }

  /** The rows completed since it was asked last. */
  take(): unknown[] {
    const ready = this.#ready
    this.#ready = []
    return ready
  }

  /** Walks the piece again to say where in the file as it is, not as it was mended, the fault lies. */
  #located(failure: Error, chunk: string, mender: ControlMender): Error {
    const said = /position "?(\d+)/.exec(failure.message)?.[1]
    const target = (said === undefined ? this.#tokenAt : Number(said)) - this.#mendedBytes
    let mendedBytes = 0
    let bytes = 0
    let line = this.#line
    for (const letter of chunk) {
      if (mendedBytes >= target) break
      mendedBytes += Buffer.byteLength(mender.write(letter))
      bytes += Buffer.byteLength(letter)
      if (letter === '\n') line += 1
    }
    return new Error(
      `This is not valid JSON from line ${line}, byte ${this.#bytes + bytes} on; what came before was read.`,
    )
  }
}
