import { expect, test } from 'vitest'
import { Fault } from '../../fault.ts'
import { loadJudgements } from './load-judgements.ts'

const slugs = new Set(['bread', 'soup'])
const load = (...entries: unknown[]) => loadJudgements(JSON.stringify(entries), slugs)
const entry = { kind: 'plain', ask: { q: 'bread' }, good: { bread: 3 } }

function faults(...entries: unknown[]): Record<string, string> {
  try {
    load(...entries)
  } catch (error) {
    if (error instanceof Fault) return error.fields ?? {}
    throw error
  }
  return {}
}

test('judgements come back as they are written', () => {
  const withNote = { ...entry, ask: { q: 'soup', near: 'AM1', day: ['mon'], age: 7 }, note: 'Hot.' }
  expect(load(entry, withNote)).toEqual([entry, withNote])
})

test('every entry that is wrong is named, with what would be right', () => {
  expect(
    faults(
      { ...entry, kind: 'odd' },
      { ...entry, ask: { q: 'b', day: ['someday'] } },
      { ...entry, ask: { q: 'c', colour: 'red' } },
      { ...entry, ask: { q: 'd', perPage: 5 } },
      { ...entry, ask: { q: 'e' }, good: { bread: 4 } },
      { ...entry, ask: { q: 'f' }, good: { bread: 1 } },
      { ...entry, ask: { q: 'g' }, good: { cake: 2 } },
      { ...entry, ask: { q: 'h' }, goood: {} },
      { ...entry, ask: { q: 'i' } },
    ),
  ).toEqual({
    'entry 1': expect.stringContaining('kind: use one of plain, misspelt'),
    'entry 2': expect.stringContaining('ask.day'),
    'entry 3': expect.stringContaining('ask.colour: is no parameter'),
    'entry 4': expect.stringContaining('ask.perPage: is no parameter'),
    'entry 5': expect.stringContaining('good.bread: a grade is 3, 2 or 1'),
    'entry 6': expect.stringContaining('needs a listing of grade 2 or 3'),
    'entry 7': expect.stringContaining('there is no listing cake'),
    'entry 8': expect.stringContaining('goood'),
  })
})

test('the same ask twice is a fault, in whatever order its parameters are', () => {
  const one = { ...entry, ask: { q: 'bread', near: 'AM1' } }
  const same = { ...entry, ask: { near: 'AM1', q: 'bread' } }
  expect(faults(one, same)).toEqual({ 'entry 2': 'ask: the same as entry 1.' })
})

test('what is no list is refused in words', () => {
  expect(() => loadJudgements('{}', slugs)).toThrow('not a JSON list')
  expect(() => loadJudgements('[', slugs)).toThrow('not a JSON list')
})
