import { sql } from 'drizzle-orm'
import { pendingMigrations } from '../../db/migrate.ts'
import { allow } from '../accounts/allow.ts'
import type { Ctx } from '../context.ts'

/** One thing looked at: whether it is well, and what was seen. */
export interface Finding {
  what: string
  well: boolean
  seen: string
}

/** Rules that the database cannot enforce itself; each counts what breaks it. */
const rules = [
  {
    what: 'published listings have a name',
    broken: sql`select count(*) as n from listings where status = 'published' and trim(name) = ''`,
  },
  {
    what: 'merged listings say into which',
    broken: sql`select count(*) as n from listings where status = 'merged' and (merged_into_id is null or merged_into_id not in (select id from listings))`,
  },
  {
    what: 'terms have parents that exist',
    broken: sql`select count(*) as n from terms where parent_id is not null and parent_id not in (select id from terms)`,
  },
  {
    what: 'points are on the Earth',
    broken: sql`select count(*) as n from places where lat not between -90 and 90 or lng not between -180 and 180 or (lat is null) <> (lng is null)`,
  },
  {
    what: 'every change for the search index names a listing',
    broken: sql`select count(*) as n from search_changes where listing_id is null or listing_id = ''`,
  },
  {
    what: 'sessions have times',
    broken: sql`select count(*) as n from sessions where opens_at not like '__:__' or closes_at not like '__:__'`,
  },
] as const

/** Examines the database: its pages, its references, its migrations and our own rules. Changes nothing. */
export async function examine(ctx: Ctx): Promise<Finding[]> {
  allow(ctx, 'house.inspect')
  const integrity = await ctx.db.all<{ integrity_check: string }>(sql`pragma integrity_check`)
  const dangling = await ctx.db.all(sql`pragma foreign_key_check`)
  const enforced = await ctx.db.get<{ foreign_keys: number }>(sql`pragma foreign_keys`)
  const pending = await pendingMigrations(ctx.db)
  const findings: Finding[] = [
    {
      what: 'pages of the file',
      well: integrity.every((row) => row.integrity_check === 'ok'),
      seen: integrity
        .map((row) => row.integrity_check)
        .slice(0, 5)
        .join('; '),
    },
    { what: 'references', well: dangling.length === 0, seen: `${dangling.length} dangling` },
    {
      what: 'references are enforced',
      well: enforced.foreign_keys === 1,
      seen: enforced.foreign_keys === 1 ? 'on' : 'off',
    },
    { what: 'migrations', well: pending === 0, seen: pending === 0 ? 'all run' : `${pending} to run` },
  ]
  for (const { what, broken } of rules) {
    const { n } = await ctx.db.get<{ n: number }>(broken)
    findings.push({ what, well: n === 0, seen: n === 0 ? 'yes' : `${n} are not so` })
  }
  return findings
}
