import type { Question } from '../port.ts'
import { nearestKm } from './geo.ts'
import type { Matches } from './matcher.ts'
import type { Shelf } from './shelf.ts'

/** Documents with the number they are ordered by, greatest first. */
export interface Ranked {
  doc: number
  key: number
}

const levelStep = 1000
const nearShare = 0.35
/** Distance at which being near is worth half. */
const halfWorthKm = 3
/** For listings without a distance: the same wherever the person is, so that order tells nothing about a hidden place. */
const noDistanceWorth = 0.3
const worthWhenFull = [1, 0.92, 0.55]
const worthWhenOverdue = 0.8

/** What an order needs. `matches` is null when nothing was typed. */
export interface Ordering {
  shelf: Shelf
  question: Question
  matches: Matches | null
  /** Days since 1970. */
  today: number
}

/** The number that a document is ordered by under the question's sort; greater comes first, equal by name. */
export function keyOf(ordering: Ordering, doc: number): number {
  const { shelf, question } = ordering
  if (question.sort === 'name') return 0
  if (question.sort === 'checked') return shelf.checked.data[doc] ?? 0
  if (question.sort === 'distance' && question.point) {
    const km = nearestKm(shelf, doc, question.point.lat, question.point.lng)
    // Whatever has a distance comes first; the rest follows by worth alone, far below any distance on Earth.
    return km === Infinity ? -1_000_000 + relevance(ordering, doc, false) / 1000 : -km
  }
  return relevance(ordering, doc, question.point !== null)
}

function relevance(
  { shelf, question, matches, today }: Ordering,
  doc: number,
  blendsDistance: boolean,
): number {
  const text = matches ? (matches.score[doc] ?? 0) : 1
  const level = matches ? (matches.met[doc] ?? 0) * levelStep : 0
  return level + text * worth(shelf, doc, today) * (blendsDistance ? nearness(shelf, doc, question.point) : 1)
}

/** Listings that take nobody or that nobody has checked for too long rank down. */
export function worth(shelf: Shelf, doc: number, today: number): number {
  const due = shelf.due.data[doc] ?? 0
  const full = worthWhenFull[shelf.paused.data[doc] ?? 0] ?? 1
  return full * (due <= today ? worthWhenOverdue : 1)
}

function nearness(shelf: Shelf, doc: number, point: Question['point']): number {
  if (!point) return 1
  const km = nearestKm(shelf, doc, point.lat, point.lng)
  return 1 + nearShare * (km === Infinity ? noDistanceWorth : halfWorthKm / (halfWorthKm + km))
}

/** The best `wanted` documents in order. A heap of that many goes over all of them once; the whole is only sorted when most of it is wanted. */
export function selectBest(ordering: Ordering, docs: readonly number[], wanted: number): Ranked[] {
  const { names, ids } = ordering.shelf
  const isBefore = (a: Ranked, b: Ranked) => {
    if (a.key !== b.key) return a.key > b.key
    const nameA = names[a.doc] ?? ''
    const nameB = names[b.doc] ?? ''
    return nameA === nameB ? (ids[a.doc] ?? '') < (ids[b.doc] ?? '') : nameA < nameB
  }
  const inOrder = (a: Ranked, b: Ranked) => (isBefore(a, b) ? -1 : 1)
  if (wanted * 4 >= docs.length) {
    return docs
      .map((doc) => ({ doc, key: keyOf(ordering, doc) }))
      .sort(inOrder)
      .slice(0, wanted)
  }
  // heap[0] is the last of the best so far.
  const heap: Ranked[] = []
  for (const doc of docs) {
    const item = { doc, key: keyOf(ordering, doc) }
    if (heap.length < wanted) {
      heap.push(item)
      siftUp(heap, isBefore)
    } else if (heap[0] && isBefore(item, heap[0])) {
      heap[0] = item
      siftDown(heap, isBefore)
    }
  }
  return heap.sort(inOrder)
}

function siftUp(heap: Ranked[], isBefore: (a: Ranked, b: Ranked) => boolean): void {
  let child = heap.length - 1
  while (child > 0) {
    const parent = (child - 1) >> 1
    const [a, b] = [heap[parent], heap[child]]
    if (!a || !b || !isBefore(a, b)) return
    heap[parent] = b
    heap[child] = a
    child = parent
  }
}

function siftDown(heap: Ranked[], isBefore: (a: Ranked, b: Ranked) => boolean): void {
  let parent = 0
  for (;;) {
    const left = heap[2 * parent + 1]
    const right = heap[2 * parent + 2]
    const child = right && left && isBefore(left, right) ? 2 * parent + 2 : 2 * parent + 1
    const [a, b] = [heap[parent], heap[child]]
    if (!a || !b || !isBefore(a, b)) return
    heap[parent] = b
    heap[child] = a
    parent = child
  }
}
