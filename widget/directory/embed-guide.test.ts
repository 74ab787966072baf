import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

const read = (path: string) => readFile(new URL(path, import.meta.url), 'utf8')
const source = await read('./waymark-directory.ts')
const guide = await read('../../docs/embed.md')
const all = (pattern: RegExp) => [...source.matchAll(pattern)].map((match) => match[1] ?? '')

test.each([
  ['attribute', all(/@property\(\) (?:override )?(\w+)/g), 10],
  ['event', all(/@event ([\w-]+)/g), 3],
  ['part', all(/@csspart ([\w-]+)/g), 6],
  ['property', all(/@cssproperty (--[\w-]+)/g), 13],
  ['slot', all(/@slot (\w+)/g), 2],
])('the guide for web officers names every %s of the source', (_kind, names, atLeast) => {
  expect(names.length).toBeGreaterThanOrEqual(atLeast)
  expect(names.filter((name) => !guide.includes(`| \`${name}\` |`))).toEqual([])
})

test('the guide names no attribute, part or property that is not there', () => {
  const told = [...guide.matchAll(/^\| `([\w-]+)` \|/gm)].map((match) => match[1] ?? '')
  expect(told.filter((name) => !source.includes(name))).toEqual([])
})
