import { sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { createdAt, jsonList } from '../columns.ts'

/** What a council has put on its page: what it may show and where it may be shown. */
export const embeds = sqliteTable('embeds', {
  key: text('key').primaryKey(),
  name: text('name').notNull(),
  /** Only listings that serve this area; null for all. */
  areaSlug: text('area_slug'),
  categories: jsonList<string>('categories'),
  needs: jsonList<string>('needs'),
  /** Shortcuts on the first screen: need or category slugs. */
  shortcuts: jsonList<string>('shortcuts'),
  near: text('near'),
  lang: text('lang').notNull().default('en'),
  view: text('view', { enum: ['list', 'map', 'split'] })
    .notNull()
    .default('split'),
  allowedOrigins: jsonList<string>('allowed_origins'),
  createdAt: createdAt(),
})
