import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

/** Demo: nothing configured, the town is there to try. Trial: a database of one's own. Production: everything said, nothing assumed. */
export type Stage = 'demo' | 'trial' | 'production'

/** What the environment says, parsed once. */
export interface Config {
  stage: Stage
  host: string
  port: number
  /** Without a slash at the end. */
  baseUrl: string
  databaseUrl: string
  databaseAuthToken: string | undefined
  secret: string
  tiles: { url: string; attribution: string } | null
  /** The Meilisearch server that answers searches; null: the embedded engine does. */
  meilisearch: { url: string; key: string | undefined } | null
  /** A postcodes.io-compatible service to ask about postcodes that we do not know; null: nobody is asked. */
  postcodesUrl: string | null
  logLevel: string
}

/** Something in the environment is not right; `problems` says all of it at once. */
export class ConfigProblem extends Error {
  override name = 'ConfigProblem'
  readonly problems: string[]

  constructor(problems: string[]) {
    super(['Waymark cannot start:', ...problems.map((problem) => `  - ${problem}`)].join('\n'))
    this.problems = problems
  }
}

const blank = (value: unknown) => (value === '' ? undefined : value)
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blank, schema.optional())

const Environment = z.object({
  WAYMARK_ENV: optional(z.enum(['production'], { error: 'use "production", or leave it unset' })),
  HOST: optional(z.string()),
  PORT: optional(
    z.coerce
      .number({ error: 'use a port number' })
      .int('use a whole number')
      .min(0, 'use 0 to 65535')
      .max(65535, 'use 0 to 65535'),
  ),
  BASE_URL: optional(
    z.url({ protocol: /^https?$/, error: 'use a whole web address, such as https://directory.example.org' }),
  ),
  DATABASE_URL: optional(
    z.string().regex(/^(file|https?|libsql|wss?):/, 'use a libSQL address: file:, http:, https: or libsql:'),
  ),
  DATABASE_AUTH_TOKEN: optional(z.string()),
  WAYMARK_SECRET: optional(
    z.string().refine((value) => Buffer.byteLength(value) >= 32, 'use at least 32 bytes'),
  ),
  TILES_URL: optional(z.url({ protocol: /^https?$/, error: 'use an address with {z}, {x} and {y} in it' })),
  TILES_ATTRIBUTION: optional(z.string()),
  MEILI_URL: optional(
    z
      .url({
        protocol: /^https?$/,
        error: 'use the whole web address of a Meilisearch server, such as http://127.0.0.1:7700',
      })
      .refine((value) => !/\/\/[^/]*@/.test(value), 'put the key in MEILI_KEY, not in the address'),
  ),
  MEILI_KEY: optional(z.string()),
  WAYMARK_POSTCODES_URL: optional(z.url({ protocol: /^https?$/, error: 'use a whole web address' })),
  LOG_LEVEL: optional(
    z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'], {
      error: 'use trace, debug, info, warn, error or silent',
    }),
  ),
})

/** Reads the configuration from an environment such as `process.env`. Throws `ConfigProblem` with everything that is wrong. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const parsed = Environment.safeParse(env)
  const problems = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  if (env['MEILI_KEY'] && !env['MEILI_URL'])
    problems.push('MEILI_KEY: is the key of a server that MEILI_URL has to name')
  if (env['WAYMARK_ENV'] === 'production') problems.push(...missingInProduction(env))
  if (!parsed.success || problems.length > 0) throw new ConfigProblem(problems)
  const said = parsed.data
  const stage: Stage = said.WAYMARK_ENV ?? (said.DATABASE_URL ? 'trial' : 'demo')
  const host = said.HOST ?? '127.0.0.1'
  const port = said.PORT ?? 3000
  return {
    stage,
    host,
    port,
    baseUrl: (said.BASE_URL ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`).replace(
      /\/+$/,
      '',
    ),
    databaseUrl: said.DATABASE_URL ?? 'file:data/waymark.db',
    databaseAuthToken: said.DATABASE_AUTH_TOKEN,
    secret: said.WAYMARK_SECRET ?? keptSecret('data/secret'),
    tiles: said.TILES_URL ? { url: said.TILES_URL, attribution: said.TILES_ATTRIBUTION ?? '' } : null,
    meilisearch: said.MEILI_URL ? { url: said.MEILI_URL, key: said.MEILI_KEY } : null,
    postcodesUrl: said.WAYMARK_POSTCODES_URL ?? null,
    logLevel: said.LOG_LEVEL ?? 'info',
  }
}

function missingInProduction(env: Record<string, string | undefined>): string[] {
  return ['WAYMARK_SECRET', 'BASE_URL']
    .filter((name) => !env[name])
    .map(
      (name) =>
        `${name}: has to be set in production${name === 'WAYMARK_SECRET' ? ', to at least 32 random bytes' : ''}`,
    )
}

/** Outside production a secret is made once and kept beside the data, so that links stay good after a restart. */
function keptSecret(path: string): string {
  if (existsSync(path)) return readFileSync(path, 'utf8').trim()
  mkdirSync('data', { recursive: true })
  const secret = randomBytes(32).toString('base64url')
  writeFileSync(path, `${secret}\n`, { mode: 0o600 })
  return secret
}
