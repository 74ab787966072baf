import { withinOneEdit } from './phrases/within-one-edit.ts'

/** How well words fit a label: 0 unless every word is in the label, the last at least begun; 1 for the whole label, more for its beginning than its middle. */
export function labelScore(label: readonly string[], words: readonly string[]): number {
  let score = 0
  for (const [i, word] of words.entries()) {
    const isLast = i === words.length - 1
    const at = label.findIndex(
      (other) => other === word || (isLast && other.startsWith(word)) || isSlip(other, word),
    )
    if (at === -1) return 0
    score += (label[at] === word ? 1 : 0.8) * (at === i ? 1 : 0.7)
  }
  return score / Math.max(words.length, label.length * 0.6)
}

const isSlip = (label: string, typed: string) => typed.length >= 5 && withinOneEdit(label, typed)
