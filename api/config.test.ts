import { describe, expect, test } from 'vitest'
import { ConfigProblem, readConfig } from './config.ts'

const secret = 'a-secret-that-is-long-enough-for-production'

describe('configuration', () => {
  test('with nothing said it is the demo, on this machine alone', () => {
    expect(readConfig({ WAYMARK_SECRET: secret })).toMatchObject({
      stage: 'demo',
      host: '127.0.0.1',
      port: 3000,
      baseUrl: 'http://127.0.0.1:3000',
      databaseUrl: 'file:data/waymark.db',
      tiles: null,
    })
  })

  test('a database of one’s own makes it a trial', () => {
    expect(readConfig({ WAYMARK_SECRET: secret, DATABASE_URL: 'file:/tmp/x.db' }).stage).toBe('trial')
  })

  test('production names everything that is missing or wrong at once', () => {
    const problems = problemsOf({ WAYMARK_ENV: 'production', PORT: 'ninety', DATABASE_URL: 'mysql://x' })
    expect(problems.join('\n')).toMatch(/PORT.*\n.*DATABASE_URL|DATABASE_URL.*\n.*PORT/s)
    expect(problems).toEqual(
      expect.arrayContaining([
        expect.stringContaining('WAYMARK_SECRET'),
        expect.stringContaining('BASE_URL'),
      ]),
    )
    expect(problems).toHaveLength(4)
  })

  test('a short secret is refused', () => {
    expect(
      problemsOf({ WAYMARK_ENV: 'production', BASE_URL: 'https://x.example.org', WAYMARK_SECRET: 'short' }),
    ).toEqual(['WAYMARK_SECRET: use at least 32 bytes'])
  })

  test('a Meilisearch server is named by its whole address, with the key beside it', () => {
    const said = { WAYMARK_SECRET: secret, MEILI_URL: 'http://127.0.0.1:7700', MEILI_KEY: 'k' }
    expect(readConfig(said).meilisearch).toEqual({ url: 'http://127.0.0.1:7700', key: 'k' })
    expect(readConfig({ WAYMARK_SECRET: secret }).meilisearch).toBeNull()
    for (const url of ['localhost:7700', 'ftp://x.example.org', 'search'])
      expect(problemsOf({ ...said, MEILI_URL: url })).toEqual([
        'MEILI_URL: use the whole web address of a Meilisearch server, such as http://127.0.0.1:7700',
      ])
    expect(problemsOf({ ...said, MEILI_URL: 'http://me:k@127.0.0.1:7700' })).toEqual([
      'MEILI_URL: put the key in MEILI_KEY, not in the address',
    ])
    expect(problemsOf({ WAYMARK_SECRET: secret, MEILI_KEY: 'k' })).toEqual([
      'MEILI_KEY: is the key of a server that MEILI_URL has to name',
    ])
  })

  test('an empty variable counts as not set, and a slash at the end of an address goes', () => {
    const config = readConfig({ WAYMARK_SECRET: secret, TILES_URL: '', BASE_URL: 'https://x.example.org/' })
    expect(config.tiles).toBeNull()
    expect(config.baseUrl).toBe('https://x.example.org')
  })
})

function problemsOf(env: Record<string, string>): string[] {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof ConfigProblem) return error.problems
  }
  return []
}
