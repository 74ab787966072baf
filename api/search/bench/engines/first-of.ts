/** The `wanted` documents with the greatest keys, in order, equals by rank: one pass that keeps the best so far sorted, and sorts nothing else. */
export function firstOf(
  docs: readonly number[],
  wanted: number,
  keyOf: (doc: number) => number,
  ranks: Uint32Array,
): number[] {
  const best: { doc: number; key: number }[] = []
  for (const doc of docs) {
    const key = keyOf(doc)
    const isAfter = (other: { doc: number; key: number }) =>
      other.key === key ? (ranks[other.doc] ?? 0) < (ranks[doc] ?? 0) : other.key > key
    const last = best.at(-1)
    if (best.length === wanted && last && isAfter(last)) continue
    let [low, high] = [0, best.length]
    while (low < high) {
      const middle = (low + high) >> 1
      const other = best[middle]
      if (other && isAfter(other)) low = middle + 1
      else high = middle
    }
    best.splice(low, 0, { doc, key })
    if (best.length > wanted) best.pop()
  }
  return best.map(({ doc }) => doc)
}
