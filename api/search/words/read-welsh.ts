import { stopWords } from './stop-words.ts'
import { welshRoots, welshSound } from './welsh-forms.ts'
import { welshOrEnglish } from './welsh-or-english.ts'
import { isSmallWelsh, welshStopWords } from './welsh-stop-words.ts'
import { rightlySpelt, together, type WelshBranch, type WelshTables } from './welsh-tables.ts'

/** Welsh words `from` up to `to`, not included, and what they are in English, likeliest first, each a list of folded words. None: small words that say nothing. */
export interface WelshRun {
  from: number
  to: number
  english: string[][]
}

/** What was typed, with each word spelt as the table spells it, and whether it may be English. */
interface Typed {
  words: string[]
  isEnglish: boolean[]
}

/** A run on its way, with how much it says that the query is Welsh: 2 surely, 1 perhaps, 0 when English may have the same words. */
interface Reading extends WelshRun {
  says: number
}

type Found = Pick<WelshRun, 'to' | 'english'>

const mostWords = 60
/** Small words in a row inside a phrase. */
const mostSmall = 3
/** Letters from which a word is surely Welsh; shorter ones may be initials, or English half typed, unless they are the whole query. */
const surelyWelsh = 4
/** What a misspelt word must have to be taken for Welsh by itself. */
const looksWelsh = /^(?:gw|ll|rh|ff|cy|cw|wy|ngh|mh|nh)|wy|aeth|au$|oedd?$|iad/

/**
 * What the Welsh in folded words is in English, in order, none overlapping, the longest phrases first: "cadair olwyn" is wheelchair. Mutated words are read as what
 * they come from. Words that English has too are read only beside others that only Welsh has; a query without any of those is not Welsh and gives nothing.
 */
export function readWelsh(words: readonly string[], tables: WelshTables): WelshRun[] {
  const typed = typedWords(words.slice(0, mostWords), tables)
  const readings: Reading[] = []
  let evidence = 0
  let strange = 0
  let hasMeaning = false
  for (let at = 0; at < typed.words.length;) {
    const reading = readAt(typed, at, tables.phrases)
    at = reading?.to ?? at + 1
    if (!reading) {
      strange++
      continue
    }
    readings.push(reading)
    evidence += reading.says
    hasMeaning ||= reading.says > 0 && reading.english.length > 0
  }
  if (!hasMeaning || evidence < 2) return []
  const isWelsh = evidence >= 2 * strange
  return readings
    .filter(({ says, english }) => isWelsh || (says > 0 && english.length > 0))
    .map(({ from, to, english }) => ({ from, to, english }))
}

function typedWords(typed: readonly string[], tables: WelshTables): Typed {
  const isEnglish = typed.map((word) => word.length < 2 || welshOrEnglish.has(word) || stopWords.has(word))
  const words = typed.map((word, i) => {
    const meant = isEnglish[i] ? word : rightlySpelt(word, tables)
    if (meant === word || looksWelsh.test(word)) return meant
    isEnglish[i] = true
    return welshSound(meant) === welshSound(word) ? meant : word
  })
  return { words, isEnglish }
}

function readAt({ words, isEnglish }: Typed, from: number, phrases: WelshBranch): Reading | null {
  const word = words[from] ?? ''
  const found = longestFrom(phrases, words, from)
  if (found && found.to > from + 1) {
    const said = words.slice(from, found.to).join(' ')
    const isSure = isEnglish.slice(from, found.to).includes(false)
    const isSame = found.english.some((one) => one.join(' ') === said)
    return { from, to: found.to, english: found.english, says: isSure && !isSame ? 2 : 0 }
  }
  const isKnown = (phrases.next.get(word)?.english.length ?? 0) > 0
  if (!isKnown && isSmallWelsh(word)) {
    return { from, to: from + 1, english: [], says: welshStopWords.has(word) && !isEnglish[from] ? 1 : 0 }
  }
  if (!found || stopWords.has(word)) return null
  const isSure = word.length >= surelyWelsh || (isKnown && word.length === 3 && words.length === 1)
  return { from, to: from + 1, english: found.english, says: isEnglish[from] ? 0 : isSure ? 2 : 1 }
}

/** The longest phrase that begins here, or the word alone. Small words may stand inside. A word as typed comes before what it may be mutated from. */
function longestFrom(branch: WelshBranch, words: readonly string[], at: number, small = 0): Found | null {
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
  const beyond = small > 0 && isSmallWelsh(word) ? longestFrom(branch, words, at + 1, small - 1) : null
  return beyond && (!best || beyond.to > best.to) ? beyond : best
}
