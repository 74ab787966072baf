import { expect, test } from 'vitest'
import { exampleResult } from '../examples/replies.ts'
import { pickSoon } from './pick-soon.ts'

const now = new Date('2026-11-23T09:00:00Z')
const meets = (startsAt: string, endsAt: string) => ({ nextSession: { startsAt, endsAt } })
const today = meets('2026-11-23T14:00:00Z', '2026-11-23T16:00:00Z')
const tomorrow = meets('2026-11-24T10:00:00Z', '2026-11-24T12:00:00Z')

test('what meets next comes first, up to three', () => {
  const results = [
    exampleResult(1, tomorrow),
    exampleResult(2, today),
    exampleResult(3, today),
    exampleResult(4, tomorrow),
  ]
  expect(pickSoon(results, now).map(({ slug }) => slug)).toEqual(['example-2', 'example-3', 'example-1'])
})

test.each([
  ['is open all day', meets('2026-11-23T00:00:00Z', '2026-11-24T00:00:00Z')],
  ['meets in four days', meets('2026-11-27T10:00:00Z', '2026-11-27T12:00:00Z')],
  ['is over', meets('2026-11-23T07:00:00Z', '2026-11-23T08:00:00Z')],
  ['has no times', { nextSession: null }],
  ['is a place', { ...today, kind: 'place' }],
  ['is paused', { ...today, accepting: 'paused' as const }],
  ['it could be unsafe to be seen with', { ...today, sensitive: true }],
  ['is for people without a home', { ...today, categories: ['housing', 'homelessness'] }],
])('what %s is not news of what is on', (_, change) => {
  expect(pickSoon([exampleResult(1, change)], now)).toEqual([])
})
