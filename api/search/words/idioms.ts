/** Ways of speaking that mean something else than their words, and what they mean; folded, as `foldWords` gives them. */
const idioms: readonly (readonly [said: string, meant: string])[] = [
  ['dying to', ''],
  ['dying for', ''],
  ['bored to death', 'bored'],
  ['bored to tears', 'bored'],
  ['any more', ''],
  ['worried to death', 'worried all the time'],
  ['me cfs', 'mecfs'],
  ['me and cfs', 'mecfs'],
  ['1 2 1', 'onetoone'],
  ['1 to 1', 'onetoone'],
  ['121', 'onetoone'],
  ['one to one', 'onetoone'],
  ['one 2 one', 'onetoone'],
  ['took his own life', 'died by suicide'],
  ['took her own life', 'died by suicide'],
  ['took their own life', 'died by suicide'],
  ['taken his own life', 'died by suicide'],
  ['taken her own life', 'died by suicide'],
  ['killed himself', 'died by suicide'],
  ['killed herself', 'died by suicide'],
  ['killed themselves', 'died by suicide'],
  ['ended his life', 'died by suicide'],
  ['ended her life', 'died by suicide'],
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
