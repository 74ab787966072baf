import { expect, test } from 'vitest'
import { readSafeText } from './read-safe-text.ts'

test('paragraphs, lists and links are told apart', () => {
  expect(
    readSafeText(
      'Come in.\nSit down.\n\n- Tea\n- [Cake](https://cake.example.org)\n\nRing [us](tel:+441632960001).',
    ),
  ).toEqual([
    { kind: 'paragraph', lines: [['Come in.'], ['Sit down.']] },
    { kind: 'list', lines: [['Tea'], [{ words: 'Cake', href: 'https://cake.example.org' }]] },
    { kind: 'paragraph', lines: [['Ring ', { words: 'us', href: 'tel:+441632960001' }, '.']] },
  ])
})

test('a link to anything that could run stays words', () => {
  for (const href of ['javascript:alert(1)', 'data:text/html,x', '//evil.example.org', 'vbscript:x']) {
    expect(readSafeText(`[press](${href})`)).toEqual([{ kind: 'paragraph', lines: [[`[press](${href})`]] }])
  }
})

test('nothing gives nothing', () => {
  expect(readSafeText(' \n\n ')).toEqual([])
})
