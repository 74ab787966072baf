/** Whether a word is a number and nothing else. */
export const isDigits = (word: string) => {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code < 48 || code > 57) return false
  }
  return word !== ''
}

const shortestPhone = 9

/**
 * Phone numbers are typed with spaces anywhere: digits that follow one another are one number, at home and from abroad ("+44 (0)1632 960 123" is
 * `01632960123`).
 */
export function joinNumbers(words: string[]): string[] {
  if (!words.some(beginsWithDigit)) return words
  const joined: string[] = []
  let run: string[] = []
  for (const word of words) {
    if (isDigits(word)) run.push(word)
    else {
      joined.push(...wholeNumber(run), word)
      run = []
    }
  }
  return [...joined, ...wholeNumber(run)]
}

const beginsWithDigit = (word: string) => word.charCodeAt(0) < 58

function wholeNumber(run: string[]): string[] {
  const digits = run.join('')
  if (digits.length < shortestPhone) return run
  return [digits.replace(/^(?:(?:00)?44)0?(?=[1-9]\d{8,9}$)/, '0')]
}
