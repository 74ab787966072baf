import { expect, test } from 'vitest'
import { foldWords } from './fold-words.ts'
import { readWelsh } from './read-welsh.ts'
import { stopWords } from './stop-words.ts'
import { welshOrEnglish } from './welsh-or-english.ts'
import { welshStopWords } from './welsh-stop-words.ts'
import { welshTables } from './welsh-tables.ts'
import { welshWords } from './welsh-words.ts'

const lines = welshWords.flatMap((theme) => theme.split('\n')).filter((line) => line.trim() !== '')
const entries = lines.map((line) =>
  line.split(':').map((side) => side.split(',').map((words) => words.trim())),
)
const welsh = entries.flatMap(([words = []]) => words)

test('there are more than two thousand Welsh words and phrases, each with some English', () => {
  expect(new Set(welsh).size).toBeGreaterThan(2000)
  expect(lines.filter((line) => !/^ *[a-z0-9]+[a-z0-9 ,]*: [a-z0-9]+[a-z0-9 ,]*$/.test(line))).toEqual([])
})

test('both sides are folded, so that they are found', () => {
  expect(entries.flat(2).filter((words) => foldWords(words).join(' ') !== words)).toEqual([])
})

test('the English of an entry is short, and some of it is more than small words', () => {
  expect(
    entries.flatMap(([, english = []]) => english.filter((words) => words.split(' ').length > 4)),
  ).toEqual([])
  const isSmall = (words: string) => words.split(' ').every((word) => stopWords.has(word))
  expect(entries.filter(([, english = []]) => english.every(isSmall))).toEqual([])
})

test('nothing stands for itself, but for what would be read otherwise', () => {
  const same = entries.flatMap(([words = [], english = []]) => words.filter((word) => english.includes(word)))
  expect(same).toEqual(['tai chi'])
})

test('every entry is read beside a word that only Welsh has', () => {
  const tables = welshTables()
  const isRead = (words: string[]) =>
    readWelsh([...words, 'llyfrgell'], tables).some(({ from, english }) => from === 0 && english.length > 0)
  expect(welsh.filter((words) => !isRead(words.split(' ')))).toEqual([])
})

test('a small Welsh word that English listings use is known to be both', () => {
  const english = `am a i o or at er man pan dim plant her pump mat pen hen gall fan fin tan gan os pa hi helo he in un dal an pam beth wan faint bod mo na ni nos`
  const small = english.split(' ').filter((word) => welshStopWords.has(word))
  expect(
    small.filter((word) => word.length > 1 && !stopWords.has(word) && !welshOrEnglish.has(word)),
  ).toEqual([])
})

test('a word that both languages have is one that Welsh has here', () => {
  const tables = welshTables()
  const inPhrases = new Set(welsh.flatMap((words) => words.split(' ')))
  const isWelsh = (word: string) =>
    inPhrases.has(word) || readWelsh([word, 'llyfrgell'], tables).some(({ from }) => from === 0)
  expect([...welshOrEnglish].filter((word) => !isWelsh(word))).toEqual([])
})
