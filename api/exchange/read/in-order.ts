/** Runs `work` on each item, at most `atOnce` at a time, and gives the results in the order of the items. */
export async function* inOrder<T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const running: Promise<R>[] = []
  for (const item of items) {
    const result = work(item)
    // Looked at when its turn comes; until then a failure must not count as unhandled.
    result.catch(() => undefined)
    running.push(result)
    if (running.length >= atOnce) yield await nextOf(running)
  }
  while (running.length > 0) yield await nextOf(running)
}

function nextOf<R>(running: Promise<R>[]): Promise<R> {
  const next = running.shift()
  return next ?? Promise.reject(new Error('Nothing is running.'))
}
