import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { createdAt, id, instant } from '../columns.ts'
import { listings } from './listings.ts'

/** A source that listings come from: a neighbour's feed, a file, the seed. */
export const feeds = sqliteTable('feeds', {
  id: id(),
  /** What names it across runs: a URL, or a name the curator gave a file. */
  key: text('key').notNull().unique(),
  name: text('name').notNull(),
  createdAt: createdAt(),
})

/** One reading of a feed, with its counts; its rows not taken are in `feedRejects`. */
export const feedRuns = sqliteTable(
  'feed_runs',
  {
    id: id(),
    feedId: text('feed_id')
      .notNull()
      .references(() => feeds.id, { onDelete: 'cascade' }),
    startedAt: instant('started_at').notNull(),
    endedAt: instant('ended_at'),
    rows: integer('rows').notNull().default(0),
    new: integer('new').notNull().default(0),
    changed: integer('changed').notNull().default(0),
    same: integer('same').notNull().default(0),
    gone: integer('gone').notNull().default(0),
    rejected: integer('rejected').notNull().default(0),
  },
  (table) => [index('feed_runs_feed').on(table.feedId)],
)

/** What a feed last said of one record: enough to tell new, changed, same and gone apart. */
export const feedRecords = sqliteTable(
  'feed_records',
  {
    feedId: text('feed_id')
      .notNull()
      .references(() => feeds.id, { onDelete: 'cascade' }),
    sourceId: text('source_id').notNull(),
    listingId: text('listing_id')
      .notNull()
      .references(() => listings.id, { onDelete: 'cascade' }),
    hash: text('hash').notNull(),
    lastRunId: text('last_run_id').notNull(),
    state: text('state', { enum: ['present', 'gone'] })
      .notNull()
      .default('present'),
  },
  (table) => [
    primaryKey({ columns: [table.feedId, table.sourceId] }),
    index('feed_records_listing').on(table.listingId),
  ],
)

/** A row of a run that was not taken, and why, in words a curator can act on. */
export const feedRejects = sqliteTable(
  'feed_rejects',
  {
    id: id(),
    runId: text('run_id')
      .notNull()
      .references(() => feedRuns.id, { onDelete: 'cascade' }),
    row: integer('row').notNull(),
    sourceId: text('source_id').notNull().default(''),
    name: text('name').notNull().default(''),
    field: text('field').notNull().default(''),
    reason: text('reason').notNull(),
  },
  (table) => [index('feed_rejects_run').on(table.runId)],
)

/** Where each field of a listing came from, so that a feed never silently overwrites what its owner wrote. */
export const fieldSources = sqliteTable(
  'field_sources',
  {
    listingId: text('listing_id')
      .notNull()
      .references(() => listings.id, { onDelete: 'cascade' }),
    field: text('field').notNull(),
    source: text('source', { enum: ['feed', 'provider', 'curator', 'seed'] }).notNull(),
    feedId: text('feed_id').references(() => feeds.id),
    at: instant('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.listingId, table.field] })],
)
