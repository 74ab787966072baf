import { welshRoots, welshSound } from './welsh-forms.ts'
import { isSmallWelsh } from './welsh-stop-words.ts'
import { welshWords } from './welsh-words.ts'

/** Welsh phrases, word by word, small words inside left out. */
export interface WelshBranch {
  english: string[][]
  next: Map<string, WelshBranch>
}

/** The table of Welsh words made ready for looking up. */
export interface WelshTables {
  phrases: WelshBranch
  /** The longer words of the table by how they sound. */
  bySound: Map<string, string[]>
}

/** Letters of a word that is known by its sound when it is spelt wrong. */
const longEnough = 6

/** Makes the table of Welsh words ready for looking up; takes some tens of milliseconds, so the caller keeps it. */
export function welshTables(): WelshTables {
  const tables: WelshTables = { phrases: { english: [], next: new Map() }, bySound: new Map() }
  for (const line of welshWords.flatMap((theme) => theme.split('\n'))) {
    const [welsh, english] = line.split(':')
    if (!welsh || !english) continue
    const meant = english.split(',').map((words) => words.trim().split(' '))
    for (const phrase of welsh.split(',')) {
      const words = phrase.trim().split(' ')
      plant(tables.phrases, words, meant)
      for (const word of words) hear(tables.bySound, word)
    }
  }
  return tables
}

/** Both lists, each alternative once. */
export function together(some: string[][], more: string[][]): string[][] {
  const known = new Set(some.map((words) => words.join(' ')))
  return [...some, ...more.filter((words) => !known.has(words.join(' ')))]
}

/**
 * The word of the table that a longer word is likely meant to be, by its sound or that of what it is mutated from ("canolfanau" for canolfannau); the word itself
 * when it is known or there is none.
 */
export function rightlySpelt(word: string, { bySound }: WelshTables): string {
  if (word.length < longEnough) return word
  let near: string | undefined
  for (const form of [word, ...welshRoots(word)]) {
    const alike = bySound.get(welshSound(form)) ?? []
    if (alike.includes(form)) return word
    near ??= alike[0]
  }
  return near ?? word
}

function plant(branch: WelshBranch, words: string[], english: string[][], at = 0): void {
  const word = words[at]
  if (word === undefined) {
    branch.english = together(branch.english, english)
    return
  }
  const isInside = at > 0 && at < words.length - 1
  if (isInside && isSmallWelsh(word)) return plant(branch, words, english, at + 1)
  for (const form of at === 0 ? [word] : [word, ...welshRoots(word)]) {
    const next: WelshBranch = branch.next.get(form) ?? { english: [], next: new Map() }
    branch.next.set(form, next)
    plant(next, words, english, at + 1)
  }
}

function hear(bySound: Map<string, string[]>, word: string): void {
  if (word.length < longEnough - 1) return
  const sound = welshSound(word)
  const alike = bySound.get(sound) ?? []
  if (!alike.includes(word)) bySound.set(sound, [...alike, word])
}
