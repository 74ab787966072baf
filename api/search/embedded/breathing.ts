const longestMs = 8

/** Makes a `breathe` for long work on the event loop: now and then it waits a turn, so that nobody else waits much longer than 8 ms. */
export function createBreathing(): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < longestMs) return
    await new Promise<void>((resolve) => setImmediate(resolve))
    since = performance.now()
  }
}
