/** Chance that comes out the same every time for the same seed (mulberry32), so that figures can be compared. */
export function createRandom(seed: number) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (n: number) => Math.floor(next() * n)
  return {
    next,
    below,
    /** One of them, each as likely as the next. */
    pick: <T>(from: readonly T[], fallback: T): T => from[below(from.length)] ?? fallback,
    /** One of them, the first ones far likelier: Zipf's law, flattened over the first few as it is in real text (Mandelbrot). */
    pickOften: <T>(from: readonly T[], fallback: T): T =>
      from[Math.floor(flat * (1 + from.length / flat) ** next() - flat)] ?? from[0] ?? fallback,
    chance: (share: number) => next() < share,
  }
}

/** With 10, the commonest of 300,000 words is about one in a hundred of those in a text. */
const flat = 10

/** What `createRandom` makes. */
export type Random = ReturnType<typeof createRandom>
