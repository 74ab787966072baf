import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildEmbed } from './examples/build-embed.ts'

let built: Awaited<ReturnType<typeof buildEmbed>>
beforeAll(async () => {
  built = await buildEmbed()
})
afterAll(() => built?.remove())

const gzipped = async (path: string) =>
  gzipSync(await readFile(join(built.folder, path)), { level: 9 }).length

test('everything that the first results need is at most 25 kB, gzipped', async () => {
  expect(await gzipped('embed.js')).toBeLessThanOrEqual(25_000)
})

test('the map is at most 55 kB more, and only when it is shown', async () => {
  const names = await readdir(join(built.folder, 'assets'))
  const map = names.find((name) => name.startsWith('map-panel')) ?? ''
  expect(await gzipped(`assets/${map}`)).toBeLessThanOrEqual(55_000)
  expect(await readFile(join(built.folder, 'embed.js'), 'utf8')).toContain(`import(\`./assets/${map}\`)`)
})
