/** Sorted words laid flat: the letters of word `i` are `letters[starts[i]…starts[i + 1]]`, its number is `ids[i]`. */
export interface Page {
  ids: Uint32Array
  letters: Uint16Array
  starts: Uint32Array
  /** How many first letters each word has in common with the word before it. */
  shared: Uint8Array
}

/** Lays out the words with these numbers in order. */
export function buildPage(words: readonly string[], ids: readonly number[]): Page {
  const order = [...ids].sort((a, b) => compare(words[a] ?? '', words[b] ?? ''))
  const total = order.reduce((sum, id) => sum + (words[id] ?? '').length, 0)
  const page: Page = {
    ids: Uint32Array.from(order),
    letters: new Uint16Array(total),
    starts: new Uint32Array(order.length + 1),
    shared: new Uint8Array(order.length),
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
  return page
}

function sharedStart(a: string, b: string): number {
  let n = 0
  while (n < a.length && n < b.length && a.charCodeAt(n) === b.charCodeAt(n)) n++
  return n
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
