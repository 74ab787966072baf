import { synonymsOf } from '../words/synonyms.ts'

/** Initials typed with spaces are one word where we know them: "C A B" is `cab`, "A A" is `aa`. */
export function joinSpelledOut(words: string[]): string[] {
  if (!words.some((word, i) => word.length === 1 && words[i + 1]?.length === 1)) return words
  const joined: string[] = []
  for (let at = 0; at < words.length; at++) {
    let end = at
    while (words[end]?.length === 1) end++
    const initials = words.slice(at, end).join('')
    if (initials.length > 1 && synonymsOf(initials).length > 0) {
      joined.push(initials)
      at = end - 1
    } else joined.push(words[at] ?? '')
  }
  return joined
}
