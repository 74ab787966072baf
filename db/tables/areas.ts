import type { MultiPolygon, Polygon } from 'geojson'
import { index, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { day, id } from '../columns.ts'

/** Anything with a name and perhaps an edge: ward, neighbourhood, town, county, health system. Bodies get renamed, so areas have dates. */
export const areas = sqliteTable('areas', {
  id: id(),
  slug: text('slug').notNull().unique(),
  name: text('name').notNull(),
  kind: text('kind').notNull(),
  county: text('county').notNull().default(''),
  /** A code from somebody's register, such as an ONS GSS code. */
  code: text('code'),
  polygon: text('polygon', { mode: 'json' }).$type<Polygon | MultiPolygon>(),
  /** A point to search from: inside the polygon where there is one. */
  lat: real('lat'),
  lng: real('lng'),
  validFrom: day('valid_from'),
  validTo: day('valid_to'),
})

/** Which area lies in which, and between which days. */
export const areaParents = sqliteTable(
  'area_parents',
  {
    areaId: text('area_id')
      .notNull()
      .references(() => areas.id, { onDelete: 'cascade' }),
    parentId: text('parent_id')
      .notNull()
      .references(() => areas.id, { onDelete: 'cascade' }),
    validFrom: day('valid_from'),
    validTo: day('valid_to'),
  },
  (table) => [
    primaryKey({ columns: [table.areaId, table.parentId] }),
    index('area_parents_parent').on(table.parentId),
  ],
)
