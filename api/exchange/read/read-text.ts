import { toSafeText } from '../../listings/to-safe-text.ts'
import { cutAtWord } from './raw-object.ts'

const longest = 20_000

/** HTML or plain text as safe text of at most 20,000 characters, cut at a paragraph; `cut` tells how long it was when it was. */
export function readText(html: string): { text: string; cut: number | null } {
  const whole = toSafeText(html)
  if (whole.length <= longest) return { text: whole, cut: null }
  const end = whole.lastIndexOf('\n\n', longest)
  return {
    text: end > longest / 4 ? whole.slice(0, end) : cutAtWord(whole.slice(0, longest + 1), longest),
    cut: whole.length,
  }
}

/** The first sentence of a safe text as one plain line, at most 200 characters, cut at a word: for a listing that has no summary. */
export function firstSentence(text: string): string {
  const lines = text
    .replace(/\[([^\]\n]*)\]\([^)\s]*\)/g, '$1')
    .split(/\n+/)
    .map((line) => line.replace(/^- /, '').trim())
    .filter((line) => /\p{L}{2}/u.test(line))
  // A short first line without a full stop is a heading; the sentence is in the next.
  const start = lines.findIndex((line) => line.length > 40 || /[.!?]$/.test(line))
  const line = lines[Math.max(start, 0)] ?? ''
  const sentence = /^.{25,200}?[.!?](?=\s|$)/.exec(line)?.[0] ?? line
  return cutAtWord(sentence.replace(/\s+/g, ' ').trim(), 200)
}
