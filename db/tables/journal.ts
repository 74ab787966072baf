import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { id, instant } from '../columns.ts'

/** What a thing looked like before each change, whole, so that any change can be rolled back. */
export const revisions = sqliteTable(
  'revisions',
  {
    id: id(),
    entity: text('entity').notNull(),
    entityId: text('entity_id').notNull(),
    at: instant('at').notNull(),
    actor: text('actor').notNull(),
    /** The whole as it was before; null for the first. */
    before: text('before', { mode: 'json' }),
    /** Names of the fields that changed. */
    changed: text('changed', { mode: 'json' }).$type<string[]>().notNull(),
  },
  (table) => [index('revisions_entity').on(table.entity, table.entityId)],
)

/** Who did what to which thing; written in the same transaction as the deed. Never holds personal data or search text. */
export const audit = sqliteTable(
  'audit',
  {
    id: id(),
    at: instant('at').notNull(),
    actor: text('actor').notNull(),
    action: text('action').notNull(),
    entity: text('entity').notNull(),
    entityId: text('entity_id').notNull(),
    requestId: text('request_id'),
  },
  (table) => [index('audit_entity').on(table.entity, table.entityId), index('audit_at').on(table.at)],
)

/** Messages to the world outside, posted in the deed's own transaction and sent after it. */
export const outbox = sqliteTable(
  'outbox',
  {
    seq: integer('seq').primaryKey({ autoIncrement: true }),
    topic: text('topic').notNull(),
    payload: text('payload', { mode: 'json' }).notNull(),
    postedAt: instant('posted_at').notNull(),
    attempts: integer('attempts').notNull().default(0),
    nextTryAt: instant('next_try_at'),
    sentAt: instant('sent_at'),
    error: text('error'),
  },
  (table) => [index('outbox_waiting').on(table.sentAt, table.nextTryAt)],
)

/**
 * The listings that search indexes must read again, in order. Triggers write it whenever a listing, or a place it happens at, changes. A listing stands
 * in it once, with its latest change, so it never grows longer than there ever were listings, and whoever follows it may come back after any time.
 */
export const searchChanges = sqliteTable('search_changes', {
  seq: integer('seq').primaryKey({ autoIncrement: true }),
  listingId: text('listing_id').notNull().unique('search_changes_listing'),
})

/**
 * Numbers that searching needs of the whole database. 0: drawn when the database was made, and tells this one from any other. 1: counted up by triggers
 * whenever areas, vocabularies or everyday phrases change, which are part of every document of an index. 2: whenever the names of places do, which are not.
 */
export const searchAtlas = sqliteTable('search_atlas', {
  id: integer('id').primaryKey(),
  version: integer('version').notNull().default(0),
})

/** Work that one process at a time may do, and how far it has come. */
export const leases = sqliteTable('leases', {
  name: text('name').primaryKey(),
  /** The process that holds it. */
  holder: text('holder').notNull(),
  /** From then on anybody may take it. */
  until: instant('until').notNull(),
  /** What the work itself keeps, such as the last change it has passed on. */
  position: text('position').notNull().default(''),
})

/** One queue for everything a person must look at: suggestions, corrections, proposals of an import. */
export const proposals = sqliteTable(
  'proposals',
  {
    id: id(),
    kind: text('kind', { enum: ['new-listing', 'correction', 'wrong', 'place', 'change'] }).notNull(),
    listingId: text('listing_id'),
    /** Who or what says so: `public`, `feed:<id>`. */
    source: text('source').notNull(),
    /** What is proposed, field by field. */
    proposed: text('proposed', { mode: 'json' }).$type<Record<string, unknown>>().notNull(),
    reason: text('reason').notNull().default(''),
    status: text('status', { enum: ['open', 'accepted', 'declined'] })
      .notNull()
      .default('open'),
    at: instant('at').notNull(),
  },
  (table) => [index('proposals_status').on(table.status), index('proposals_listing').on(table.listingId)],
)
