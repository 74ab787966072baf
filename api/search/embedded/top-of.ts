import type { Ranked } from './order.ts'

/** Gives a document's key; what surely is less than `least` may be given as minus infinity, without working it out. */
export type KeyOf = (doc: number, least: number) => number

/**
 * The `wanted` documents with the greatest keys, in order; `compare` decides between equals. A heap of that many goes over all of them once; the
 * whole is only sorted when most of it is wanted.
 */
export function topOf(
  docs: Uint32Array,
  count: number,
  wanted: number,
  keyOf: KeyOf,
  compare: (a: number, b: number) => number,
): Ranked[] {
  const inOrder = (a: Ranked, b: Ranked) => b.key - a.key || compare(a.doc, b.doc)
  const heap: Ranked[] = []
  if (wanted <= 0) return heap
  const sortsAll = wanted * 4 >= count
  for (let i = 0; i < count; i++) {
    const doc = docs[i] ?? 0
    // heap[0] is the last of the best so far.
    const last = sortsAll || heap.length < wanted ? undefined : heap[0]
    const key = keyOf(doc, last ? last.key : -Infinity)
    if (sortsAll) heap.push({ doc, key })
    else if (!last) {
      heap.push({ doc, key })
      siftUp(heap, inOrder)
    } else if (key > last.key || (key === last.key && compare(doc, last.doc) < 0)) {
      heap[0] = { doc, key }
      siftDown(heap, inOrder)
    }
  }
  heap.sort(inOrder)
  return sortsAll ? heap.slice(0, wanted) : heap
}

type InOrder = (a: Ranked, b: Ranked) => number

function siftUp(heap: Ranked[], inOrder: InOrder): void {
  let child = heap.length - 1
  while (child > 0) {
    const parent = (child - 1) >> 1
    const [a, b] = [heap[parent], heap[child]]
    if (!a || !b || inOrder(a, b) > 0) return
    heap[parent] = b
    heap[child] = a
    child = parent
  }
}

function siftDown(heap: Ranked[], inOrder: InOrder): void {
  let parent = 0
  for (;;) {
    const left = heap[2 * parent + 1]
    const right = heap[2 * parent + 2]
    const child = right && left && inOrder(left, right) < 0 ? 2 * parent + 2 : 2 * parent + 1
    const [a, b] = [heap[parent], heap[child]]
    if (!a || !b || inOrder(a, b) > 0) return
    heap[parent] = b
    heap[child] = a
    parent = child
  }
}
