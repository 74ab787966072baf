const isDigits = (word: string) => {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code < 48 || code > 57) return false
  }
  return word !== ''
}

const shortestPhone = 9
const shortestAge = 2

/**
 * Phone numbers are typed with spaces anywhere: digits that follow one another are one number, at home and from abroad ("+44 (0)1632 960 123" is
 * `01632960123`). An age with its unit stuck to it is the number alone: "13yr".
 */
export function joinNumbers(words: string[]): string[] {
  if (!words.some(beginsWithDigit)) return words
  const joined: string[] = []
  let run: string[] = []
  for (const word of words) {
    if (isDigits(word)) run.push(word)
    else {
      joined.push(...wholeNumber(run), withoutUnit(word))
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

const units: ReadonlySet<string> = new Set(['yr', 'yrs', 'yo', 'y', 'plus', 'year', 'years', 'mths'])

function withoutUnit(word: string): string {
  if (!beginsWithDigit(word)) return word
  let end = 0
  while (isDigits(word.slice(0, end + 1)) && end < word.length) end++
  return end >= shortestAge - 1 && end < 4 && units.has(word.slice(end)) ? word.slice(0, end) : word
}
