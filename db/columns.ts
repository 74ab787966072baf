import { sql } from 'drizzle-orm'
import { customType, integer, text } from 'drizzle-orm/sqlite-core'

/** The primary key of everything that has an identity outside the database: a UUID as text. */
export const id = () =>
  text('id')
    .primaryKey()
    .$defaultFn(() => crypto.randomUUID())

/** An instant, kept as ISO 8601 in UTC so that a person reading the file understands it and text order is time order. */
export const instant = customType<{ data: Date; driverData: string }>({
  dataType: () => 'text',
  toDriver: (value) => value.toISOString(),
  fromDriver: (value) => new Date(value),
})

/** When the row was made, by the database's clock. */
export const createdAt = () =>
  instant('created_at')
    .notNull()
    .default(sql`(strftime('%Y-%m-%dT%H:%M:%fZ','now'))`)

/** When the row last changed; the verb that changes it sets it. */
export const updatedAt = () =>
  instant('updated_at')
    .notNull()
    .default(sql`(strftime('%Y-%m-%dT%H:%M:%fZ','now'))`)

/** A calendar day without a time, `YYYY-MM-DD`. */
export const day = (name: string) => text(name)

/** A small closed set or a nested value, kept as JSON text; `[]` when nothing is said. */
export const jsonList = <T>(name: string) =>
  text(name, { mode: 'json' })
    .$type<T[]>()
    .notNull()
    .default(sql`'[]'`)

/** Yes or no as 0 or 1. */
export const yesNo = (name: string) => integer(name, { mode: 'boolean' })
