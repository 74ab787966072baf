/** The phrases that one phrase with slashes stands for: `mum/dad keeps falling` is two. White space becomes single spaces. */
export function phraseChoices(phrase: string): string[] {
  if (!phrase.includes('/')) return phrase.trim() === '' ? [] : [phrase.trim().replace(/\s+/g, ' ')]
  let found: string[][] = [[]]
  for (const word of phrase.trim().split(/\s+/)) {
    const choices = word.split('/')
    found = found.flatMap((words) => choices.map((choice) => [...words, choice]))
  }
  return found.map((words) => words.join(' ').trim()).filter((text) => text !== '')
}
