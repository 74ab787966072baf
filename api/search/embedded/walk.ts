import { longestJump, type Page } from './page.ts'

/** A word found by the walk: its number, how many edits away it is, and whether only its beginning was typed. */
export type Visit = (id: number, edits: number, isPrefix: boolean) => void

/** How far a walk goes. */
export interface Reach {
  edits: number
  /** Whether words count of which only the beginning was typed. */
  prefixes: boolean
  /** Whether only words with the same first letter are tried: few people get that wrong, and it is a twentieth of the way. */
  sameStart: boolean
}

const longest = 34
const tooFar = 100

/**
 * Finds every word within `edits` of what was typed (letters added, missing, wrong or two swapped: optimal string alignment), and
 * with `prefixes` every word whose beginning is. The words are sorted, so the table of distances is kept for the letters that a
 * word shares with the one before, and a beginning that is already too far away is never looked at twice.
 */
export function walk(page: Page, typed: string, { edits, prefixes, sameStart }: Reach, visit: Visit): void {
  const width = typed.length + 1
  if (edits === 0) return beginnings(page, typed, prefixes, visit)
  if (typed.length === 0 || typed.length > longest - 2) return
  const target = Uint16Array.from(typed, (letter) => letter.charCodeAt(0))
  // rows[d * width + j]: edits between the first d letters of the word and the first j typed. Row 0 is j.
  const rows = new Uint8Array(longest * width)
  // best[d]: fewest edits between everything typed and any beginning of the word up to d letters.
  const best = new Uint8Array(longest)
  for (let j = 0; j < width; j++) rows[j] = j
  best[0] = width - 1
  const [letters, ids] = [page.letters.data, page.ids.data]
  const [first, end] = sameStart ? page.beginning(typed.slice(0, 1)) : [page.firstTyped, page.count]
  for (let i = first; i < end; i++) {
    const shared = page.shared.data[i] ?? 0
    const from = page.starts.data[i] ?? 0
    const length = (page.starts.data[i + 1] ?? 0) - from
    let givenUpAt = longest
    for (let d = shared + 1; d <= length; d++) {
      const nearest = fillRow(letters, from, target, rows, d, width, edits)
      // Everything typed is within reach of the band's end only near the diagonal.
      const whole =
        d + edits >= width - 1 && d - edits <= width - 1 ? (rows[d * width + width - 1] ?? tooFar) : tooFar
      best[d] = Math.min(best[d - 1] ?? tooFar, whole)
      if (nearest > edits) {
        givenUpAt = d
        break
      }
    }
    const depth = Math.min(length, givenUpAt)
    const isWhole = givenUpAt === longest && Math.abs(length - (width - 1)) <= edits
    const whole = isWhole ? (rows[length * width + width - 1] ?? tooFar) : tooFar
    const beginning = best[depth] ?? tooFar
    const isPrefix = prefixes && beginning < whole
    const found = isPrefix ? beginning : whole
    if (found <= edits) visit(ids[i] ?? 0, found, isPrefix)
    if (givenUpAt === longest) continue
    // Words that share the beginning that was given up share its fate.
    const next = Math.min(nextAfter(page, i, givenUpAt), end)
    if (isPrefix && found <= edits) for (let k = i + 1; k < next; k++) visit(ids[k] ?? 0, found, true)
    i = next - 1
  }
}

/** Without errors what begins so stands together on the page. */
function beginnings(page: Page, typed: string, prefixes: boolean, visit: Visit): void {
  let place = page.placeOf(typed)
  if (typed.length === 0 || place === page.count || !page.beginsAt(place, typed)) return
  const isWhole = page.lengthAt(place) === typed.length
  if (isWhole) visit(page.ids.data[place++] ?? 0, 0, false)
  if (!prefixes) return
  const first = isWhole ? place : place + 1
  if (!isWhole) visit(page.ids.data[place] ?? 0, 0, true)
  // Each shares its beginning with the one before, as far as that has it.
  for (let i = first; i < page.count && (page.shared.data[i] ?? 0) >= typed.length; i++)
    visit(page.ids.data[i] ?? 0, 0, true)
}

/** The first word after `i` that does not share so many letters with it. */
function nextAfter(page: Page, i: number, letters: number): number {
  if (letters <= longestJump) return page.next[letters - 1]?.[i] ?? page.count
  const shared = page.shared.data
  let next = i + 1
  while (next < page.count && (shared[next] ?? 0) >= letters) next++
  return next
}

/**
 * Works out row `d` where it can still matter, `edits` to either side of the diagonal, and returns its smallest number: no longer word with
 * this beginning can be nearer.
 */
function fillRow(
  letters: Uint16Array,
  from: number,
  target: Uint16Array,
  rows: Uint8Array,
  d: number,
  width: number,
  edits: number,
): number {
  const letter = letters[from + d - 1] ?? 0
  const before = d > 1 ? (letters[from + d - 2] ?? 0) : 0
  const row = d * width
  const above = row - width
  const first = Math.max(1, d - edits)
  const last = Math.min(width - 1, d + edits)
  // Cells beside the band are read as too far by this row and the next.
  rows[row + first - 1] = first === 1 ? d : tooFar
  if (last < width - 1) rows[row + last + 1] = tooFar
  let nearest = first === 1 ? d : tooFar
  for (let j = first; j <= last; j++) {
    const wanted = target[j - 1] ?? 0
    let cost = (rows[above + j - 1] ?? 0) + (letter === wanted ? 0 : 1)
    const missing = (rows[above + j] ?? 0) + 1
    if (missing < cost) cost = missing
    const added = (rows[row + j - 1] ?? 0) + 1
    if (added < cost) cost = added
    if (d > 1 && j > 1 && letter === (target[j - 2] ?? 0) && before === wanted) {
      const swapped = (rows[above - width + j - 2] ?? 0) + 1
      if (swapped < cost) cost = swapped
    }
    rows[row + j] = cost
    if (cost < nearest) nearest = cost
  }
  return nearest
}
