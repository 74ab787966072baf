import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { permissions } from '../api/accounts/permissions.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string) => readFile(join(root, path), 'utf8')
const guides = (await readdir(join(root, 'docs'), { recursive: true }))
  .filter((name) => name.endsWith('.md'))
  .map((name) => join('docs', name))
const pages = [...guides, 'README.md']

describe('the documentation', () => {
  test.each(pages)('%s links only to files that are there', async (page) => {
    const links = [...(await read(page)).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(
      (match) => match[1] ?? '',
    )
    const missing = links.filter((link) => !existsSync(resolve(root, dirname(page), link)))
    expect(missing).toEqual([])
  })

  test.each(pages)('%s names only source files that are there', async (page) => {
    const paths = [
      ...(await read(page)).matchAll(/`((?:api|db|widget|seed|docs)\/[\w./-]+\.(?:tsx?|json|css|md|mjs))`/g),
    ].map((match) => match[1] ?? '')
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  test('docs/run.md names every variable that the configuration reads', async () => {
    const source = await read('api/config.ts')
    const names = [...source.matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map((match) => match[1] ?? '')
    const guide = await read('docs/run.md')
    expect(names.length).toBeGreaterThan(8)
    expect(names.filter((name) => !guide.includes(`\`${name}\``))).toEqual([])
  })

  test('docs/roles.md prints the table of permissions as it is', async () => {
    const rows = Object.entries(permissions).map(
      ([action, roles]) => `| \`${action}\` | ${roles.join(', ')} |`,
    )
    expect(await read('docs/roles.md')).toContain(rows.join('\n'))
  })

  test('decisions are numbered without a gap', async () => {
    const names = (await readdir(join(root, 'docs/decisions'))).sort()
    expect(names.map((name) => Number(name.slice(0, 4)))).toEqual(names.map((_, i) => i + 1))
  })

  test('every command in the README is a script of the package', async () => {
    const { scripts } = JSON.parse(await read('package.json'))
    const used = [
      ...(await read('README.md')).matchAll(/npm (?:run )?(start|test|check|dev|waymark)\b/g),
    ].map((match) => match[1] ?? '')
    expect(used.filter((name) => !(name in scripts))).toEqual([])
    expect(used).toContain('start')
  })
})
