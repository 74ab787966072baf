/** Ways of speaking that mean something else than their words, and what they mean; folded, as `foldWords` gives them. */
const idioms: readonly (readonly [said: string, meant: string])[] = [
  ['dying to', ''],
  ['dying for', ''],
  ['bored to death', 'bored'],
  ['bored to tears', 'bored'],
  ['any more', ''],
  ['worried to death', 'worried all the time'],
]

const firstWords: ReadonlySet<string> = new Set(idioms.map(([said]) => said.slice(0, said.indexOf(' '))))

/** The words with idioms put plainly; an idiom that is all there is stays when it would leave nothing. */
export function withoutIdioms(words: string[]): string[] {
  if (!words.some((word) => firstWords.has(word))) return words
  let text = ` ${words.join(' ')} `
  for (const [said, meant] of idioms) {
    if (text.includes(` ${said} `)) text = text.replace(` ${said} `, meant === '' ? ' ' : ` ${meant} `)
  }
  const plain = text.trim()
  return plain === '' ? words : plain.split(' ')
}
