import { expect, test } from 'vitest'
import { cy } from './cy.ts'
import { en } from './en.ts'
import { waitText } from './wait-text.ts'

test('a waiting list is in days up to twenty, then in weeks, in both languages', () => {
  expect(waitText(en, 20)).toBe('Waiting list: about 20 days')
  expect(waitText(en, 42)).toBe('Waiting list: about 6 weeks')
  expect(waitText(cy, 42)).toBe('Rhestr aros: tua 6 wythnos')
  expect(waitText(en, null)).toBe('Waiting list')
})
