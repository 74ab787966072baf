import { createHash } from 'node:crypto'

const namespace = Buffer.from('7d1c2f5e0b9a5c4e8f6a3b2d1e0f9c8b', 'hex')

/** The same UUID (version 5) for the same words in the same order, on every machine: a re-import meets what it made before. */
export function stableId(...parts: string[]): string {
  const bytes = createHash('sha1').update(namespace).update(parts.join('\u0000')).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
