/** Sorted words laid flat: the letters of word `i` are `letters[starts[i]…starts[i + 1]]`, its number is `ids[i]`. */
export interface Page {
  ids: Uint32Array
  letters: Uint16Array
  starts: Uint32Array
  /** How many first letters each word has in common with the word before it. */
  shared: Uint8Array
  /** For one, two and three first letters: after each word, the next that does not share so many with it. */
  next: Uint32Array[]
}

/** How many first letters `next` can jump by. */
export const longestJump = 3

/** Lays out the words with these numbers in order. */
export function buildPage(words: readonly string[], ids: readonly number[]): Page {
  const order = [...ids].sort((a, b) => compare(words[a] ?? '', words[b] ?? ''))
  const total = order.reduce((sum, id) => sum + (words[id] ?? '').length, 0)
  const page: Page = {
    ids: Uint32Array.from(order),
    letters: new Uint16Array(total),
    starts: new Uint32Array(order.length + 1),
    shared: new Uint8Array(order.length),
    next: [],
  }
  let at = 0
  let before = ''
  for (const [i, id] of order.entries()) {
    const word = words[id] ?? ''
    page.starts[i] = at
    page.shared[i] = sharedStart(before, word)
    for (let j = 0; j < word.length; j++) page.letters[at++] = word.charCodeAt(j)
    before = word
  }
  page.starts[order.length] = at
  for (let letters = 1; letters <= longestJump; letters++) page.next.push(jumps(page.shared, letters))
  return page
}

function jumps(shared: Uint8Array, letters: number): Uint32Array {
  const next = new Uint32Array(shared.length)
  let following = shared.length
  for (let i = shared.length - 1; i >= 0; i--) {
    next[i] = following
    if ((shared[i] ?? 0) < letters) following = i
  }
  return next
}

function sharedStart(a: string, b: string): number {
  let n = 0
  while (n < a.length && n < b.length && a.charCodeAt(n) === b.charCodeAt(n)) n++
  return n
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
