import { index, integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'
import { id } from '../columns.ts'

/** The four vocabularies that a listing is described with. Categories and needs are trees. */
export type Vocabulary = 'category' | 'need' | 'audience' | 'access'

/** One word of a vocabulary. The slug is what a URL carries; the label is what people read. */
export const terms = sqliteTable(
  'terms',
  {
    id: id(),
    vocabulary: text('vocabulary').$type<Vocabulary>().notNull(),
    slug: text('slug').notNull(),
    label: text('label').notNull(),
    labelCy: text('label_cy'),
    description: text('description').notNull().default(''),
    parentId: text('parent_id'),
    position: integer('position').notNull().default(0),
    /** An identifier in somebody else's vocabulary, as a URI. */
    uri: text('uri'),
  },
  (table) => [
    unique('terms_vocabulary_slug').on(table.vocabulary, table.slug),
    index('terms_parent').on(table.parentId),
  ],
)

/** Everyday phrases that curators added for a need or a category, beside those that Waymark brings along. */
export const phrases = sqliteTable(
  'phrases',
  {
    id: id(),
    termId: text('term_id')
      .notNull()
      .references(() => terms.id, { onDelete: 'cascade' }),
    /** As people say it, in lower case; a slash gives a choice of words: `mum/dad keeps falling`. */
    text: text('text').notNull(),
  },
  (table) => [unique('phrases_term_text').on(table.termId, table.text)],
)
