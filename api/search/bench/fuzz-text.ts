import { stopWords } from '../words/stop-words.ts'
import { needPhrases } from '../words/need-phrases.ts'
import type { Random } from './random.ts'
import { withTypo } from './with-typo.ts'

/** Something typed, and what sort of thing it is: a report tells the sort and never the text. */
export interface FuzzText {
  text: string
  sort: string
}

/** As many characters as a search may have. */
const most = 200

type Make = (random: Random, words: readonly string[]) => string

const repeat = (random: Random, least: number, many: number, make: () => string, between = '') =>
  Array.from({ length: least + random.below(many - least + 1) }, make).join(between)
const from = (random: Random, low: number, high: number) =>
  String.fromCodePoint(low + random.below(high - low))
const oneOf = (random: Random, text: string) => random.pick(text.split(' '), '')

const html = '<script>alert(1)</script> <img/src=x/onerror=y> &lt;b&gt; <b>food</b> </title> <!-- -->'
const sql = `' '; DROP TABLE listings;-- " OR 1=1 UNION SELECT readfile('x') % _ \\ NULL`
const regex = '.* (a+)+$ [^a-z] (?<=x) {1,9} \\d+ \\p{L} ^$ | ?? (((( ]]]] *+?'
const emoji = '😀 👩‍👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿 👍🏽 ❤️ 🧑‍🦽 🫠 🇬🇧'
const postal = 'AM1 AM1-2AB am12ab 01632 960123 +44 0044 2AB 24/7 £5 10:30 1/2'
const marks = 'C.A.B. A.A. men’s day-care A&B f.o.o.d .. ,, food, -food- "food" (food)'

/** Everything that people and programs type, and much that they do not. */
const makers: Record<string, Make> = {
  'letters of any script': (random) => repeat(random, 1, 60, () => from(random, 0x20, 0xd7ff)),
  'any code points': (random) => repeat(random, 1, 50, () => from(random, 0, 0x10ffff)),
  'halves of surrogates': (random) => repeat(random, 1, 30, () => from(random, 0xd800, 0xdfff)),
  'control characters': (random) => repeat(random, 1, 40, () => from(random, 0, 0x20)),
  'invisible characters': (random) =>
    repeat(random, 1, 30, () => random.pick(['\u200b', '\u200d', '\ufeff', '\u00ad', '\u202e'], '')),
  emoji: (random) => repeat(random, 1, 12, () => oneOf(random, emoji)),
  'right to left': (random) => repeat(random, 1, 40, () => from(random, 0x5d0, 0x6d3)),
  'stacked accents': (random) =>
    repeat(random, 1, 8, () => `a${repeat(random, 1, 20, () => from(random, 0x300, 0x36f))}`),
  'one very long word': (random) => from(random, 0x61, 0x7b).repeat(most),
  'one long mixed word': (random) => repeat(random, 60, most, () => from(random, 0x61, 0x7b)),
  'very many short words': (random) => repeat(random, 50, 100, () => from(random, 0x61, 0x7b), ' '),
  'very many beginnings': (random, words) =>
    repeat(random, 20, 60, () => random.pick(words, '').slice(0, 3), ' '),
  'many words misspelt': (random, words) =>
    repeat(random, 8, 25, () => withTypo(random.pick(words, 'food'), random), ' '),
  'common words': (random, words) => repeat(random, 2, 30, () => random.pickOften(words, 'food'), ' '),
  markup: (random) => repeat(random, 1, 8, () => oneOf(random, html), ' '),
  'queries of a database': (random) => repeat(random, 1, 12, () => oneOf(random, sql), ' '),
  'marks of regular expressions': (random) => repeat(random, 1, 12, () => oneOf(random, regex)),
  'small words alone': (random) => repeat(random, 1, 30, () => random.pick([...stopWords], 'the'), ' '),
  digits: (random) => repeat(random, 1, 30, () => from(random, 0x30, 0x3a)),
  'postcodes and numbers': (random) => repeat(random, 1, 8, () => oneOf(random, postal), ' '),
  'initials and hyphens': (random) =>
    repeat(random, 1, 8, () => oneOf(random, marks), random.pick([' ', '-', '.'], ' ')),
  'everyday phrases': (random) =>
    repeat(
      random,
      1,
      4,
      () => random.pick(random.pick(Object.values(needPhrases), '').split(/[,/]/), ''),
      ' ',
    ),
  'white space': (random) =>
    repeat(random, 0, 20, () => random.pick([' ', '\t', '\n', '\u00a0', '\u2003'], ' ')),
  [nonsense()]: (random) => repeat(random, 10, 30, () => oneOf(random, 'q x z v j k')),
}

/** The sort of text that has letters and yet can mean nothing: no word of any listing is near it. */
export function nonsense(): string {
  return 'nonsense'
}

/** Makes a text of some sort, 200 characters at most. `words` are words that listings have. */
export function fuzzText(random: Random, words: readonly string[]): FuzzText {
  const [sort, make] = random.pick(Object.entries(makers), ['white space', () => ''])
  return { sort, text: make(random, words).slice(0, most) }
}

/** Whether a text must find nothing at all: it is not blank, and has no letter or digit, or is nonsense. */
export function meansNothing({ text, sort }: FuzzText): boolean {
  return text.trim() !== '' && (sort === nonsense() || !/[\p{L}\p{N}]/u.test(text.normalize('NFKD')))
}
