import type { Ask } from './judgement.ts'

/** `tune`: two thirds, which may be looked at while the search is made better. `unseen`: one third, of which only figures are told. */
export type Share = 'tune' | 'unseen'

/** One text for one ask, in whatever order its parameters were written. */
export function askKey(ask: Ask): string {
  return JSON.stringify(ask, Object.keys(ask).sort())
}

/** Which share an ask belongs to: worked out from the ask alone, so that nobody chooses and nothing moves when others are added. */
export function shareOf(ask: Ask): Share {
  return fnv1a(askKey(ask)) % 3 === 0 ? 'unseen' : 'tune'
}

/** FNV-1a, 32 bits, over the bytes of UTF-8. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return hash
}
