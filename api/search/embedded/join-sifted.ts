import type { Sifted } from './sift.ts'

type Counts = Pick<Sifted, 'counts' | 'fixedCounts'>

/** Parts that have no document in common as one. The first may lie in `memory`, where all will lie. */
export function joinSifted(parts: readonly Sifted[], memory: Uint32Array): Sifted {
  const [first, ...rest] = parts
  if (first && rest.length === 0) return first
  let count = 0
  for (const part of parts) {
    if (part.docs !== memory) memory.set(part.docs.subarray(0, part.count), count)
    count += part.count
  }
  return { docs: memory, count, ...sumSifted(parts) }
}

/** The counts of parts that have no document in common, added up. */
function sumSifted(parts: readonly Sifted[]): Counts {
  const [first, ...rest] = parts
  const counts = first ? first.counts.slice() : new Uint32Array(0)
  const fixedCounts = first ? first.fixedCounts.slice() : new Uint32Array(0)
  for (const part of rest) {
    addTo(counts, part.counts)
    addTo(fixedCounts, part.fixedCounts)
  }
  return { counts, fixedCounts }
}

function addTo(sum: Uint32Array, more: Uint32Array): void {
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + (more[i] ?? 0)
}
