import { keepsLetters, withinOneEdit } from './within-one-edit.ts'

const shortest = 4

/**
 * Finds known words that are one typing error away from a typed one and begin like it. Each is kept under itself and under itself without one
 * letter; two words one error apart meet under one of these, so a look-up costs as many glances as the typed word has letters.
 */
export class NearKeys {
  private readonly byRest = new Map<string, string[]>()

  /** Takes a word in; one of fewer than four letters is never what an error was meant to be. */
  add(key: string): void {
    if (key.length < shortest) return
    for (const rest of rests(key)) {
      const keys = this.byRest.get(rest)
      if (keys) keys.push(key)
      else this.byRest.set(rest, [key])
    }
  }

  /** The words one error away from `typed`, the likeliest first: more people leave a letter out or swap two than type a wrong one. */
  near(typed: string): string[] {
    const found: string[] = []
    for (const rest of rests(typed)) {
      for (const key of this.byRest.get(rest) ?? []) {
        if (key[0] === typed[0] && !found.includes(key) && withinOneEdit(key, typed)) found.push(key)
      }
    }
    if (found.length < 2) return found
    return found.sort((a, b) => Number(keepsLetters(typed, b)) - Number(keepsLetters(typed, a)))
  }
}

/** The word, and the word without each letter but the first. Letters that follow themselves give the same rest once. */
function rests(word: string): string[] {
  const found = [word]
  for (let at = 1; at < word.length; at++) {
    if (word[at] !== word[at - 1] || at === 1) found.push(word.slice(0, at) + word.slice(at + 1))
  }
  return found
}
