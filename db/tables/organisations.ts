import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { createdAt, id, updatedAt } from '../columns.ts'

/** Who runs things: a charity, a group of neighbours, a council, a practice, a faith group, a school, a business. */
export const organisations = sqliteTable(
  'organisations',
  {
    id: id(),
    slug: text('slug').notNull().unique(),
    name: text('name').notNull(),
    kind: text('kind', {
      enum: [
        'charity',
        'community-group',
        'social-enterprise',
        'council',
        'nhs',
        'faith',
        'school',
        'sports-club',
        'business',
        'other',
      ],
    })
      .notNull()
      .default('other'),
    /** Safe text: paragraphs, lists and links; see `api/listings/safe-text.ts`. */
    description: text('description').notNull().default(''),
    website: text('website'),
    email: text('email'),
    phone: text('phone'),
    charityNumber: text('charity_number'),
    companyNumber: text('company_number'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [index('organisations_name').on(table.name)],
)
