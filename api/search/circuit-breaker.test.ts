import { expect, test } from 'vitest'
import { CircuitBreaker } from './circuit-breaker.ts'

function breaker() {
  let now = 0
  const it = new CircuitBreaker({ failures: 3, restMs: 1000, now: () => now })
  return {
    it,
    wait(ms: number) {
      now += ms
    },
  }
}

test('three failures in a row open it, and a success between them does not', () => {
  const { it } = breaker()
  for (const outcome of ['failed', 'failed', 'succeeded', 'failed', 'failed'] as const) {
    expect(it.allows()).toBe(true)
    it[outcome]()
  }
  expect(it.kind).toBe('closed')
  it.failed()
  expect(it.kind).toBe('open')
  expect(it.allows()).toBe(false)
})

test('after a rest and a health check one question tries, and only one', () => {
  const { it, wait } = breaker()
  for (let i = 0; i < 3; i++) it.failed()
  expect(it.isRested()).toBe(false)
  wait(1000)
  expect(it.isRested()).toBe(true)
  it.foundWell()
  expect(it.allows()).toBe(true)
  expect(it.allows()).toBe(false)
  it.succeeded()
  expect(it.kind).toBe('closed')
})

test('a try that fails opens it again, and a bad health check gives it another rest', () => {
  const { it, wait } = breaker()
  for (let i = 0; i < 3; i++) it.failed()
  wait(1000)
  it.foundWell()
  it.allows()
  it.failed()
  expect(it.kind).toBe('open')
  wait(1000)
  it.foundIll()
  expect(it.isRested()).toBe(false)
})

test('an answer that comes after it opened changes nothing', () => {
  const { it } = breaker()
  for (let i = 0; i < 3; i++) it.failed()
  it.succeeded()
  expect(it.kind).toBe('open')
})
