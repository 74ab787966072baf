/**
 * How many letters have to be put in, left out, replaced or swapped with their neighbour to make one word of the other; `max + 1` as soon
 * as it is known to be more than `max`. (Optimal string alignment distance.)
 */
export function typoDistance(a: string, b: string, max: number): number {
  if (Math.abs(a.length - b.length) > max) return max + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) row.push(cell(a, b, i, j, row, last, before))
    if (Math.min(...row) > max && Math.min(...last) > max) return max + 1
    before = last
    last = row
  }
  return Math.min(last[b.length] ?? max + 1, max + 1)
}

function cell(
  a: string,
  b: string,
  i: number,
  j: number,
  row: number[],
  last: number[],
  before: number[],
): number {
  const same = a[i - 1] === b[j - 1]
  let least = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
  if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1)
  return least
}

/** How many typos a word of this length may have and still be meant: none under 4 letters, one under 8, then two. */
export function typosAllowed(word: string): number {
  return word.length < 4 ? 0 : word.length < 8 ? 1 : 2
}
