/** What Windows-1252 makes of the bytes 80 to 9F; the five that it leaves out stand for themselves. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const byteOf = new Map([...windows1252].map((letter, at) => [letter, 0x80 + at]))
const runs = /[\u0080-\u00ff\u20ac‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2,}/g

/** What is left of a no-break space when something later made a plain space of its second byte; no word ends in it. */
const strandedNoBreakSpace = /(?<=[\p{L}\p{N}\p{P}])Â(?= )|(?<=>)Â(?=(?:\s|&nbsp;)*<)|^Â(?=[^\S\n]+$)/gmu

/**
 * Undoes UTF-8 that was once read as Windows-1252 (`Â£` → `£`, `â€™` → `’`), run by run, only where the bytes come out as clean UTF-8;
 * everything else stays as it is. Twice-spoilt text is mended twice.
 */
export function mendMojibake(text: string): string {
  if (!/[ÂÃâðÅÄ]/.test(text)) return text
  const once = text.replace(runs, (run) => decoded(run) ?? mendedParts(run)).replace(strandedNoBreakSpace, '')
  return once === text ? text : mendMojibake(once)
}

/** Mends every string inside a value; the same value comes back when there was nothing to mend. */
export function mendDeep<T>(value: T): T
export function mendDeep(value: unknown): unknown {
  if (typeof value === 'string') return mendMojibake(value)
  if (Array.isArray(value)) {
    const list = value.map((item) => mendDeep<unknown>(item))
    return list.some((item, at) => item !== value[at]) ? list : value
  }
  if (typeof value !== 'object' || value === null) return value
  const before = Object.entries(value)
  const after = before.map(([key, item]) => [key, mendDeep<unknown>(item)] as const)
  return after.some(([, item], at) => item !== before[at]?.[1]) ? Object.fromEntries(after) : value
}

/** A run may hold good letters beside spoilt ones: each spoilt sequence by its own length. */
function mendedParts(run: string): string {
  return run.replace(
    /[\u00c2-\u00df][^]|[\u00e0-\u00ef][^][^]|[\u00f0-\u00f4][^][^][^]/g,
    (part) => decoded(part) ?? part,
  )
}

function decoded(run: string): string | null {
  const bytes: number[] = []
  for (const letter of run) {
    const code = letter.codePointAt(0) ?? 0
    const byte = byteOf.get(letter) ?? (code <= 0xff ? code : null)
    if (byte === null) return null
    bytes.push(byte)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))
  } catch {
    return null
  }
}
