import { errorInWords } from '../error-in-words.ts'
import { ControlMender } from './control-mender.ts'
import { JsonObjects } from './json-objects.ts'
import type { RawRow } from './raw-row.ts'
import { type JsonShape, sniffJson } from './sniff-json.ts'
import type { SourceNotes } from './source-notes.ts'

const longestUndecided = 8_000_000
const longestLine = 20_000_000

/**
 * The rows of a JSON text as it streams by: a list, a page with its envelope, one object after another, or one on each line.
 * Throws, naming line and byte, where the text stops being JSON; the rows before it have been given by then.
 */
export async function* jsonRows(text: AsyncIterable<string>, notes: SourceNotes): AsyncGenerator<RawRow> {
  const chunks = text[Symbol.asyncIterator]()
  let early = ''
  let shape: JsonShape | null = null
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    early += next.value
    shape = sniffJson(early.replace(/^\uFEFF/, ''))
    if (shape) break
    if (early.length > longestUndecided)
      throw new Error('The first object of this file is larger than 8 MB; nothing was read.')
  }
  if (/^\s*$/.test(early)) throw new Error('The file is empty.')
  const all = resume(early.replace(/^\uFEFF/, ''), chunks)
  yield* shape?.kind === 'lines'
    ? lineRows(all, notes)
    : streamedRows(all, shape ?? { kind: 'objects' }, notes)
}

async function* resume(early: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield early
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

async function* streamedRows(
  text: AsyncIterable<string>,
  shape: JsonShape,
  notes: SourceNotes,
): AsyncGenerator<RawRow> {
  const objects = new JsonObjects(shape)
  let row = 0
  let broken: Error | null = null
  for await (const chunk of text) {
    broken = objects.write(chunk)
    for (const raw of objects.take()) yield { row: (row += 1), raw }
    if (broken) break
  }
  broken ??= objects.end()
  for (const raw of objects.take()) yield { row: (row += 1), raw }
  if (objects.mended > 0) notes.add('Raw control characters inside texts were mended.', objects.mended)
  if (broken) throw broken
}

/** Newline-delimited JSON: a line that is not JSON is refused and the next one is read. */
async function* lineRows(text: AsyncIterable<string>, notes: SourceNotes): AsyncGenerator<RawRow> {
  let row = 0
  for await (const line of lines(text)) {
    if (line.trim() === '') continue
    row += 1
    const mender = new ControlMender()
    try {
      yield { row, raw: JSON.parse(mender.write(line)) }
    } catch (error) {
      const why = errorInWords(error, 'no reason given')
      yield { row, refused: { reason: `This line is not JSON: ${why}.` } }
    }
    if (mender.mended > 0) notes.add('Raw control characters inside texts were mended.', mender.mended)
  }
}

async function* lines(text: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of text) {
    const parts = (rest + chunk).split('\n')
    rest = parts.pop() ?? ''
    yield* parts
    if (rest.length > longestLine) throw new Error('A line is longer than 20 MB; reading stopped there.')
  }
  yield rest
}
