import { describe, expect, it } from 'vitest'
import { decodeText } from './decode-text.ts'
import { jsonRows } from './json-rows.ts'
import { SourceNotes } from './source-notes.ts'

async function* inPieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(text: string | Uint8Array, size = 7) {
  const notes = new SourceNotes()
  const rows: unknown[] = []
  let stopped: string | null = null
  try {
    for await (const row of jsonRows(decodeText(inPieces(Buffer.from(text), size), notes), notes))
      rows.push('raw' in row ? row.raw : row.refused.reason)
  } catch (error) {
    stopped = error instanceof Error ? error.message : ''
  }
  return { rows, stopped, notes: notes.lines() }
}

describe('the kinds of JSON', () => {
  it.each([
    ['a list', '[{"id":1},{"id":2}]'],
    ['a page of 1.0', '{"totalElements":2,"content":[{"id":1},{"id":2}],"last":true}'],
    ['a page of 3.0 whose list comes first', '{"contents":[{"id":1},{"id":2}],"total_items":2}'],
    ['one on each line', '{"id":1}\n{"id":2}\n'],
    ['one after another', '{"id":\n1}\n\n{"id":2}'],
    ['a list with a byte order mark', '\uFEFF[{"id":1},{"id":2}]'],
  ])('reads %s', async (_, text) => {
    for (const size of [1, 7, 1000])
      expect(await read(text, size)).toMatchObject({ rows: [{ id: 1 }, { id: 2 }], stopped: null })
  })

  it('reads a single service with lists of its own', async () => {
    const service = { id: 'a', contacts: [{ content: [1] }], name: 'x' }
    expect((await read(JSON.stringify(service))).rows).toEqual([service])
  })

  it('reads UTF-16, and says of other bytes how they were read', async () => {
    expect(await read(Buffer.from('\uFEFF[{"n":"café"}]', 'utf16le'))).toMatchObject({
      rows: [{ n: 'café' }],
      stopped: null,
    })
    expect(await read(Buffer.from('[{"n":"café £"}]', 'latin1'), 9)).toMatchObject({
      rows: [{ n: 'café £' }],
      notes: [expect.stringContaining('Windows-1252')],
    })
  })

  it('puts letters together that fall on the edge of two pieces', async () => {
    for (const size of [1, 2, 3, 5])
      expect((await read('[{"n":"£ ’ 🙂"}]', size)).rows).toEqual([{ n: '£ ’ 🙂' }])
  })
})

describe('what is not JSON', () => {
  it('is refused by line and byte, after the rows before it', async () => {
    const text = '[{"id":1},\n{"id":"a\nb"},\n{"id" 3}]'
    const { rows, stopped } = await read(text)
    expect(rows).toEqual([{ id: 1 }, { id: 'a\nb' }])
    expect(stopped).toContain(`line 4, byte ${text.indexOf('3}]')}`)
  })

  it('is refused where it breaks off, is empty, or is something else', async () => {
    expect(await read('[{"id":1},{"id":')).toMatchObject({
      rows: [{ id: 1 }],
      stopped: expect.stringContaining('breaks off'),
    })
    expect((await read('  ')).stopped).toBe('The file is empty.')
    expect((await read('<html>')).stopped).toContain('begins with “<html>”')
  })

  it('costs only its own line where each line is a service', async () => {
    expect((await read('{"id":1}\nnope\n{"id":2}\n')).rows).toEqual([
      { id: 1 },
      expect.stringContaining('This line is not JSON'),
      { id: 2 },
    ])
  })
})
