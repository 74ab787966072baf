import { keepsLetters, withinOneEdit } from './within-one-edit.ts'

const shortest = 4
const fewestHeads = 4096

/**
 * Finds known words that are one typing error away from a typed one and begin like it. Each is kept under itself and under itself without one
 * letter; two words one error apart meet under one of these, so a look-up costs as many glances as the typed word has letters. What a word is
 * kept under is a number made of its letters, in flat lists: chance meetings are sorted out by comparing.
 */
export class NearKeys {
  private readonly words: string[] = []
  /** For each number, the last entry kept under it, counted from 1; and for each entry its word and the entry before it. */
  private heads = new Int32Array(fewestHeads)
  private readonly wordOf: number[] = [0]
  private readonly before: number[] = [0]
  private readonly numbers: number[] = [0]

  /** Takes a word in; one of fewer than four letters is never what an error was meant to be. */
  add(word: string): void {
    if (word.length < shortest) return
    const index = this.words.push(word) - 1
    for (const number of restNumbers(word)) {
      this.wordOf.push(index)
      this.numbers.push(number)
      this.before.push(0)
      this.hang(this.numbers.length - 1)
    }
    if (this.numbers.length > this.heads.length) this.widen()
  }

  /** The words one error away from `typed`, the likeliest first: more people leave a letter out or swap two than type a wrong one. */
  near(typed: string): string[] {
    const found: string[] = []
    for (const number of restNumbers(typed)) {
      let entry = this.heads[number & (this.heads.length - 1)] ?? 0
      for (; entry !== 0; entry = this.before[entry] ?? 0) {
        if (this.numbers[entry] !== number) continue
        const word = this.words[this.wordOf[entry] ?? 0] ?? ''
        if (word[0] === typed[0] && !found.includes(word) && withinOneEdit(word, typed)) found.push(word)
      }
    }
    if (found.length < 2) return found
    return found.sort((a, b) => Number(keepsLetters(typed, b)) - Number(keepsLetters(typed, a)))
  }

  private hang(entry: number): void {
    const head = (this.numbers[entry] ?? 0) & (this.heads.length - 1)
    this.before[entry] = this.heads[head] ?? 0
    this.heads[head] = entry
  }

  private widen(): void {
    this.heads = new Int32Array(this.heads.length * 2)
    for (let entry = 1; entry < this.numbers.length; entry++) this.hang(entry)
  }
}

const base = 0x01000193

/** Numbers for the word, and for the word without each letter but the first. */
function restNumbers(word: string): number[] {
  const found: number[] = []
  for (let without = 0; without < word.length; without++) {
    let number = 0x811c9dc5
    for (let at = 0; at < word.length; at++)
      // Nothing is left out in the first round: the first letter has to be right.
      if (at !== without || without === 0) number = Math.imul(number ^ word.charCodeAt(at), base)
    found.push(mixed(number))
  }
  return found
}

const mixed = (number: number) => (number ^ (number >>> 15)) >>> 0
