import { expect, test } from 'vitest'
import { en } from './en.ts'
import { whereText } from './where-text.ts'

test('only a place that is hidden is said to be private; one that nobody gave is to be asked for', () => {
  expect(whereText(en, { reach: 'nearby', placesHidden: true })).toBe(
    'Place kept private: get in touch first',
  )
  expect(whereText(en, { reach: 'nearby', placesHidden: false })).toBe('Ask where it is')
  expect(whereText(en, { reach: 'phone', placesHidden: false })).toBe('By phone')
})
