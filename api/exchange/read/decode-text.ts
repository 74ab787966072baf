import type { SourceNotes } from './source-notes.ts'

/**
 * Bytes as text: UTF-8 and UTF-16 with or without a byte order mark. Bytes that are not valid UTF-8 are read as Windows-1252 from
 * there on, which is what they nearly always are, and the notes say so.
 */
export async function* decodeText(
  bytes: AsyncIterable<Uint8Array>,
  notes: SourceNotes,
): AsyncGenerator<string> {
  let decoder: Decoder | null = null
  let early: Uint8Array = new Uint8Array(0)
  for await (const chunk of bytes) {
    if (decoder === null) {
      early = Buffer.concat([early, chunk])
      if (early.length < 4) continue
      decoder = new Decoder(encodingOf(early), notes)
      yield decoder.decode(early)
    } else yield decoder.decode(chunk)
  }
  decoder ??= new Decoder(encodingOf(early), notes)
  yield decoder.end(early.length < 4 ? early : undefined)
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

class Decoder {
  readonly #notes: SourceNotes
  #encoding: Encoding
  #decoder: TextDecoder
  /** Bytes of the last chunk that may be the first part of a character. */
  #pending: Uint8Array = new Uint8Array(0)

  constructor(encoding: Encoding, notes: SourceNotes) {
    this.#encoding = encoding
    this.#notes = notes
    this.#decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' })
    if (encoding.startsWith('utf-16')) notes.add('The text is UTF-16 and was read as such.')
  }

  decode(chunk: Uint8Array): string {
    if (this.#encoding !== 'utf-8') return this.#decoder.decode(chunk, { stream: true })
    const whole = this.#pending.length > 0 ? Buffer.concat([this.#pending, chunk]) : chunk
    try {
      const text = this.#decoder.decode(chunk, { stream: true })
      this.#pending = whole.slice(whole.length - unfinished(whole))
      return text
    } catch {
      return this.#fallBack(whole)
    }
  }

  end(last?: Uint8Array): string {
    const text = last ? this.decode(last) : ''
    try {
      return text + this.#decoder.decode()
    } catch {
      return text + this.#fallBack(this.#pending)
    }
  }

  #fallBack(bytes: Uint8Array): string {
    this.#notes.add(
      'The text is not UTF-8 and was read as Windows-1252. Save it as UTF-8 to be sure of every letter.',
    )
    this.#encoding = 'windows-1252'
    this.#decoder = new TextDecoder('windows-1252')
    return this.#decoder.decode(bytes, { stream: true })
  }
}

function encodingOf(start: Uint8Array): Encoding {
  const [a, b, c, d] = start
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  if (a !== 0 && b === 0 && c !== 0 && d === 0) return 'utf-16le'
  if (a === 0 && b !== 0 && c === 0 && d !== 0) return 'utf-16be'
  return 'utf-8'
}

/** How many bytes at the end are the beginning of a UTF-8 character that goes on in the next chunk. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0
    if (byte < 0x80) return 0
  }
  return 0
}
