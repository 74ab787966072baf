/** How a beginning may come about: by soft, nasal or aspirate mutation, or with an h before a vowel. The longest beginning that fits is the letter. */
const beginnings: readonly (readonly [begins: string, from: readonly string[]])[] = [
  ['ngh', ['c']],
  ['ng', ['g']],
  ['mh', ['p']],
  ['nh', ['t']],
  ['ph', ['p']],
  ['th', ['t']],
  ['ch', ['c']],
  ['dd', ['d']],
  ['ff', []],
  ['ll', []],
  ['rh', []],
  ['b', ['p']],
  ['d', ['t']],
  ['g', ['c']],
  ['f', ['b', 'm']],
  ['m', ['b']],
  ['n', ['d']],
  ['l', ['ll', 'gl']],
  ['r', ['rh', 'gr']],
]
const vowels = 'aeiouwy'

/**
 * The unmutated Welsh words that a folded word may come from: "fanc" gives "banc" and "manc", "nghymorth" gives "cymorth". Also without a small word written
 * on its end ("rhoi'r" is `rhoir`), and with the written plural where it is as spoken ("llyfre", "llyfra": llyfrau). Guesses freely; the caller keeps those
 * that there are. The word itself is not among them.
 */
export function welshRoots(word: string): string[] {
  if (word.length < 3) return []
  const roots = unmutated(word)
  if (/^.{2,}[aeiouwy][rn]$/.test(word)) {
    // "i'r" and "yn" are written on the end of a vowel, and folding takes the apostrophe away.
    const whole = word.slice(0, -1)
    roots.push(whole, ...unmutated(whole))
  }
  if (word.length >= 5 && /[^aeiouwy][ea]$/.test(word)) {
    const plural = `${word.slice(0, -1)}au`
    roots.push(plural, ...unmutated(plural))
  }
  return roots
}

function unmutated(word: string): string[] {
  const first = word.charAt(0)
  if (vowels.includes(first)) return [`g${word}`]
  if (first === 'h') return vowels.includes(word.charAt(1)) ? [word.slice(1)] : []
  for (const [begins, from] of beginnings) {
    if (word.startsWith(begins)) return from.map((letter) => letter + word.slice(begins.length))
  }
  return []
}

/**
 * How a folded Welsh word sounds, without what is often written wrong: one letter for two, i for u and y, English letters for Welsh ones ("kanolvanau" sounds as
 * "canolfannau"). Long words that sound alike are likely the same.
 */
export function welshSound(word: string): string {
  return word.replace(/(.)\1/g, '$1').replace(/[uykvz]/g, (letter) => heard[letter] ?? letter)
}

const heard: Readonly<Record<string, string>> = { u: 'i', y: 'i', k: 'c', v: 'f', z: 's' }
