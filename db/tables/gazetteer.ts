import { index, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { id } from '../columns.ts'

/** Postcode → point, imported from ONS or Ordnance Survey tables. `code` has no space: `AM12AB`. */
export const postcodes = sqliteTable('postcodes', {
  code: text('code').primaryKey(),
  lat: real('lat').notNull(),
  lng: real('lng').notNull(),
})

/** Outward code → centroid of its postcodes; made anew by each import. */
export const outcodes = sqliteTable('outcodes', {
  code: text('code').primaryKey(),
  lat: real('lat').notNull(),
  lng: real('lng').notNull(),
})

/** Names of places people say: towns, villages, neighbourhoods, landmarks. */
export const placeNames = sqliteTable(
  'place_names',
  {
    id: id(),
    name: text('name').notNull(),
    /** Lower case, no accents, one space between words: what a lookup compares. */
    folded: text('folded').notNull(),
    county: text('county').notNull().default(''),
    kind: text('kind').notNull().default('place'),
    lat: real('lat').notNull(),
    lng: real('lng').notNull(),
  },
  (table) => [index('place_names_folded').on(table.folded)],
)
