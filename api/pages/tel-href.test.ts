import { expect, test } from 'vitest'
import { telHref } from './tel-href.ts'

test.each([
  ['01632 960123', 'tel:01632960123'],
  ['+44 (0)1632 960123', 'tel:+441632960123'],
  ['01632 960123 (ask for Pat)', 'tel:01632960123'],
  ['111', 'tel:111'],
  ['Ask at the desk', null],
])('%s rings %s', (phone, href) => {
  expect(telHref(phone)).toBe(href)
})
