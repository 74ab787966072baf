import { index, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { createdAt, id, updatedAt } from '../columns.ts'

/** How much of a place the public may know. `hidden` means nothing that could find it, in any output, index, log or mail. */
export type Visibility = 'public' | 'area-only' | 'hidden'

/** Where things happen. */
export const places = sqliteTable(
  'places',
  {
    id: id(),
    name: text('name').notNull().default(''),
    address: text('address').notNull().default(''),
    locality: text('locality').notNull().default(''),
    county: text('county').notNull().default(''),
    /** As people write it, with one space: `AM1 2AB`. */
    postcode: text('postcode'),
    lat: real('lat'),
    lng: real('lng'),
    uprn: text('uprn'),
    visibility: text('visibility').$type<Visibility>().notNull().default('public'),
    directions: text('directions').notNull().default(''),
    transport: text('transport').notNull().default(''),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [index('places_postcode').on(table.postcode)],
)
