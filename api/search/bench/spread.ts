/** Milliseconds at the middle, and at 95 and 99 of a hundred. */
export interface Spread {
  p50: number
  p95: number
  p99: number
}

/** The spread of times in milliseconds, to the microsecond; zeros when there are none. */
export function spreadOf(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => Math.round((sorted[Math.floor(share * sorted.length)] ?? 0) * 1000) / 1000
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}
