import { stopWords } from './stop-words.ts'
import { welshRoots } from './welsh-forms.ts'
import { welshOrEnglish } from './welsh-or-english.ts'
import { welshStopWords } from './welsh-stop-words.ts'
import { welshWords } from './welsh-words.ts'

/** Welsh words `from` up to `to`, not included, and what they are in English, likeliest first, each a list of folded words. None: small words that say nothing. */
export interface WelshRun {
  from: number
  to: number
  english: string[][]
}

/** Welsh phrases, word by word, small words left out. */
interface Branch {
  english: string[][]
  next: Map<string, Branch>
}

/** The table made ready for looking up. */
export interface WelshTables {
  phrases: Branch
}

interface Found {
  to: number
  english: string[][]
}

/** A run on its way, with how much it says that the query is Welsh: 2 surely, 1 perhaps, 0 when English has the same words. */
interface Reading extends WelshRun {
  says: number
}

const mostWords = 60
/** Small words in a row inside a phrase. */
const mostSmall = 3
/** Letters from which a word is surely Welsh; shorter ones may be initials, or English half typed, unless they are the whole query. */
const surelyWelsh = 4

/** Makes the table of Welsh words ready for looking up; takes some tens of milliseconds, so the caller keeps it. */
export function welshTables(): WelshTables {
  const phrases: Branch = { english: [], next: new Map() }
  for (const line of welshWords.flatMap((theme) => theme.split('\n'))) {
    const [welsh, english] = line.split(':')
    if (!welsh || !english) continue
    const meant = english.split(',').map((words) => words.trim().split(' '))
    for (const phrase of welsh.split(',')) plant(phrases, phrase.trim().split(' '), meant)
  }
  return { phrases }
}

/**
 * What the Welsh in folded words is in English, in order, none overlapping, the longest phrases first: "cadair olwyn" is wheelchair. Mutated words are read as what
 * they come from. Words that English has too are read only beside others that only Welsh has; a query without any of those is not Welsh and gives nothing.
 */
export function readWelsh(words: readonly string[], { phrases }: WelshTables): WelshRun[] {
  const readings: Reading[] = []
  let evidence = 0
  let strange = 0
  let hasMeaning = false
  for (let at = 0; at < words.length && at < mostWords;) {
    const reading = readAt(words, at, phrases)
    if (reading) {
      readings.push(reading)
      evidence += reading.says
      hasMeaning ||= reading.says > 0 && reading.english.length > 0
    } else strange++
    at = reading?.to ?? at + 1
  }
  if (!hasMeaning || evidence < 2) return []
  const isWelsh = evidence >= 2 * strange
  return readings
    .filter(({ says, english }) => isWelsh || (says > 0 && english.length > 0))
    .map(({ from, to, english }) => ({ from, to, english }))
}

function readAt(words: readonly string[], from: number, phrases: Branch): Reading | null {
  const word = words[from] ?? ''
  const found = longestFrom(phrases, words, from)
  if (found && found.to > from + 1) {
    const said = words.slice(from, found.to)
    const isSame = found.english.some((one) => one.join(' ') === said.join(' '))
    const isSure = !isSame && said.some((one) => !isEnglishToo(one))
    return { from, to: found.to, english: found.english, says: isSure ? 2 : 0 }
  }
  const isKnown = (phrases.next.get(word)?.english.length ?? 0) > 0
  if (!isKnown && isSmall(word)) {
    const isSure = welshStopWords.has(word) && !isEnglishToo(word)
    return { from, to: from + 1, english: [], says: isSure ? 1 : 0 }
  }
  if (!found || stopWords.has(word)) return null
  const isSure = word.length >= surelyWelsh || (isKnown && word.length === 3 && words.length === 1)
  return { from, to: from + 1, english: found.english, says: isEnglishToo(word) ? 0 : isSure ? 2 : 1 }
}

function isEnglishToo(word: string): boolean {
  return word.length < 2 || welshOrEnglish.has(word) || stopWords.has(word)
}

/** The longest phrase that begins here, or the word alone. Small words may stand inside. A word as typed comes before what it may be mutated from. */
function longestFrom(branch: Branch, words: readonly string[], at: number, small = 0): Found | null {
  const word = words[at]
  if (word === undefined || branch.next.size === 0) return null
  let best: Found | null = null
  let isAsTyped = true
  for (const form of [word, ...welshRoots(word)]) {
    const next = branch.next.get(form)
    if (!next) continue
    const alone = next.english.length > 0 ? { to: at + 1, english: next.english } : null
    const found = longestFrom(next, words, at + 1, mostSmall) ?? alone
    if (!found || (best && found.to < best.to)) continue
    if (!best || found.to > best.to) {
      best = found
      isAsTyped = form === word
    } else if (!isAsTyped) best = { to: best.to, english: together(best.english, found.english) }
  }
  const beyond = small > 0 && isSmall(word) ? longestFrom(branch, words, at + 1, small - 1) : null
  return beyond && (!best || beyond.to > best.to) ? beyond : best
}

function plant(branch: Branch, words: string[], english: string[][], at = 0): void {
  const word = words[at]
  if (word === undefined) {
    branch.english = together(branch.english, english)
    return
  }
  const isInside = at > 0 && at < words.length - 1
  if (isInside && isSmall(word)) return plant(branch, words, english, at + 1)
  for (const form of at === 0 ? [word] : [word, ...welshRoots(word)]) {
    const next: Branch = branch.next.get(form) ?? { english: [], next: new Map() }
    branch.next.set(form, next)
    plant(next, words, english, at + 1)
  }
}

/** Both lists, each alternative once. */
function together(some: string[][], more: string[][]): string[][] {
  const known = new Set(some.map((words) => words.join(' ')))
  return [...some, ...more.filter((words) => !known.has(words.join(' ')))]
}

/** Small words, also with "r" or "n" written on: "chi'n". */
function isSmall(word: string): boolean {
  if (welshStopWords.has(word)) return true
  return /..[aeiouwy][rn]$/.test(word) && welshStopWords.has(word.slice(0, -1))
}
