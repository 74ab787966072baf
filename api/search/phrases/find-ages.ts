import { numberWords, notYears, peopleOfAnAge, stagesOfLife } from '../words/age-sayings.ts'

/** An age in what somebody wrote: its words are `from` up to `to`, not included. */
export interface FoundAge {
  from: number
  to: number
  /** Whole years. Of "over 60" and of "18-25" one in the middle of those meant. */
  age: number
  /** Words that listings use for a group of that age: "60" of "over 60s". */
  words: string[]
}

interface Told {
  years: number
  /** What is stuck to it: "yr", "s", "plus"; empty for none. */
  unit: string
}

const oldest = 110
const grownUp = 11
const lifelong = 40

/** Keeps the sign of "60+" as a word would be kept. */
export const keepPlus = (text: string) => text.replace(/(\d)\s?\+(?!\s?\d)/g, '$1plus ')

/** The ages in these folded words, none overlapping, in order. Numbers that are no ages, as in "24/7" and "5 a side", are left alone. */
export function findAges(words: readonly string[]): FoundAge[] {
  const found: FoundAge[] = []
  for (let at = 0; at < words.length; at++) {
    const age = ageAt(words, at)
    if (!age || age.age > oldest) continue
    found.push(age)
    at = age.to - 1
  }
  return found
}

function ageAt(words: readonly string[], at: number): FoundAge | null {
  const word = words[at] ?? ''
  const stage = stagesOfLife[word]
  if (stage !== undefined) return { from: at, to: at + 1, age: stage, words: [word] }
  const lead = leads[word]
  if (lead) return lead(words, at)
  const told = read(word)
  return told && (range(words, at, at) ?? alone(words, at, told))
}

type Lead = (words: readonly string[], at: number) => FoundAge | null

/** "over 60s", "over the age of 60". */
const over: Lead = (words, at) => {
  const start = skip(words, at + 1, ['the', 'age', 'ages', 'of', 'aged'])
  const told = read(words[start])
  if (!told || isMeasure(words, start + 1) || (told.unit === '' && told.years < grownUp)) return null
  return { from: at, to: start + 1, age: wellOver(told.years), words: [String(told.years)] }
}

/** "under 5s", "below the age of 18". */
const under: Lead = (words, at) => {
  const start = skip(words, at + 1, ['the', 'age', 'ages', 'of', 'aged'])
  const told = read(words[start])
  if (!told || isMeasure(words, start + 1) || told.years > 25) return null
  return { from: at, to: start + 1, age: Math.max(0, told.years - 2), words: [`${told.years}s`] }
}

/** "aged 70", "aged 11 to 16". */
const aged: Lead = (words, at) => {
  const start = skip(words, at + 1, ['between', 'from'])
  const both = range(words, start, at)
  if (both) return both
  const told = read(words[start])
  if (!told || isMeasure(words, start + 1)) return null
  return { from: at, to: skip(words, start + 1, ['year', 'years', 'old']), age: told.years, words: [] }
}

/** "im 67", "she is 82"; not "is 24 hours". */
const is: Lead = (words, at) => {
  const told = read(words[at + 1])
  if (!told) return null
  const longer = alone(words, at + 1, told)
  if (longer) return { ...longer, from: at }
  // "This is one of those" tells no age.
  const isCertain = words[at + 1] === String(told.years) || at + 2 === words.length
  if (!isCertain || told.years === 0 || isMeasure(words, at + 2)) return null
  return { from: at, to: at + 2, age: told.years, words: [] }
}

/** "in my 60s", "in her late 70s". */
const decade: Lead = (words, at) => {
  const start = skip(words, at + 1, ['early', 'mid', 'late'])
  const told = read(words[start])
  if (told?.unit !== 's' || told.years < grownUp) return null
  return { from: at, to: start + 1, age: told.years + 5, words: [] }
}

const leads: Readonly<Record<string, Lead | undefined>> = {
  ...Object.fromEntries(['over', 'above', 'overs'].map((word) => [word, over])),
  ...Object.fromEntries(['under', 'below', 'unders'].map((word) => [word, under])),
  ...Object.fromEntries(['aged', 'age', 'ages', 'turning', 'turned', 'between'].map((word) => [word, aged])),
  ...Object.fromEntries(['im', 'hes', 'shes', 'is', 'am', 'was'].map((word) => [word, is])),
  ...Object.fromEntries(['my', 'his', 'her', 'their', 'our'].map((word) => [word, decade])),
}

/** "18-25", "11 to 16 year olds"; three numbers in a row are something else. */
function range(words: readonly string[], at: number, from: number): FoundAge | null {
  const first = read(words[at])
  const second = skip(words, at + 1, ['to', 'and'])
  const last = read(words[second])
  if (!first || !last || first.unit !== '' || second > at + 2) return null
  const isSpan = last.years > first.years + 1 && last.years - first.years <= lifelong
  if (!isSpan || isMeasure(words, second + 1) || read(words[at - 1])) return null
  const to = skip(words, second + 1, ['year', 'years', 'yr', 'yrs', 'old', 'olds'])
  const both = [`${first.years}`, `${last.years}`]
  return { from, to, age: Math.floor((first.years + last.years) / 2), words: both }
}

/** "2 year old", "1yr old", "6 months old", "60 plus", "60 and over". */
function alone(words: readonly string[], at: number, { years, unit }: Told): FoundAge | null {
  const [next = '', after = ''] = words.slice(at + 1, at + 3)
  const isOld = (word: string) => word === 'old' || word === 'olds' || word === 'yo'
  if (unit === 'plus' || next === 'plus') return plus(at, at + (unit === 'plus' ? 1 : 2), years)
  if ((next === 'and' || next === 'or') && ['over', 'above', 'up', 'older'].includes(after))
    return plus(at, at + 3, years)
  const [measure, to] = unit === '' ? [next, at + 2] : [unit, at + 1]
  const end = isOld(words[to] ?? '') ? to + 1 : to
  const isSaid = end > to || measure === 'yo' || peopleOfAnAge.has(words[to] ?? '')
  if (yearUnits.has(measure) && (isSaid || unit !== '' || (measure !== 'years' && to === words.length)))
    return { from: at, to: end, age: years, words: [] }
  if (end === to) return null
  if (monthUnits.has(measure)) return { from: at, to: end, age: Math.floor(years / 12), words: [] }
  return weekUnits.has(measure) ? { from: at, to: end, age: 0, words: [] } : null
}

const plus = (from: number, to: number, years: number): FoundAge | null =>
  years < grownUp ? null : { from, to, age: wellOver(years), words: [String(years)] }

/** Whoever asks for over 60s is served by what is for 65 and over, too. */
const wellOver = (years: number) => years + (years >= lifelong ? 5 : 1)

const yearUnits: ReadonlySet<string> = new Set(['year', 'years', 'yr', 'yrs', 'yo', 'y'])
const monthUnits: ReadonlySet<string> = new Set(['month', 'months', 'mth', 'mths', 'mo'])
const weekUnits: ReadonlySet<string> = new Set(['week', 'weeks', 'wk', 'wks', 'day', 'days'])

function read(word: string | undefined): Told | null {
  if (word === undefined) return null
  const known = numberWords[word]
  if (known !== undefined) return { years: known, unit: '' }
  if (word.charCodeAt(0) > 57) return null
  const [, digits, unit = ''] =
    /^(\d{1,3})(s|plus|yrs?|years?|yo|y|mths?|months?|mo|wks?|weeks?)?$/.exec(word) ?? []
  return digits === undefined || Number(digits) > oldest ? null : { years: Number(digits), unit }
}

function isMeasure(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  if (yearUnits.has(word)) return words[at + 1] !== 'old' && words[at + 1] !== 'olds'
  return notYears.has(word) || monthUnits.has(word) || weekUnits.has(word) || read(word) !== null
}

function skip(words: readonly string[], at: number, small: readonly string[]): number {
  let end = at
  while (small.includes(words[end] ?? '')) end++
  return end
}
