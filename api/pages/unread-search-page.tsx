import type { FC } from 'hono/jsx'
import { en } from '../../widget/words/en.ts'
import { chipsOf } from './chips.tsx'
import { ErrorSummary } from './field.tsx'
import type { LabelOf } from './filter-labels.ts'
import type { KeptSearch } from './kept-search.ts'
import { Page, type Site } from './page.tsx'
import { SearchForm } from './search-form.tsx'
import { pageWords } from './words.ts'

/** The parameters that have a field to write in; others that are wrong are left out of the form, which mends them. */
const written = new Set(['q', 'near', 'age', 'withinKm'])

interface UnreadProps {
  site: Site
  kept: KeptSearch
  /** What is wrong, by parameter. */
  fields: Record<string, string>
  labelOf: LabelOf
}

/** A search that could not be read: what is wrong, and the form as it was for the rest. */
export const UnreadSearchPage: FC<UnreadProps> = ({ site, kept, fields, labelOf }) => {
  const readable = Object.fromEntries(
    Object.entries(kept).filter(([name]) => written.has(name) || !(name in fields)),
  )
  const ids = Object.fromEntries(Object.keys(fields).map((name) => [name, written.has(name) ? name : 'q']))
  return (
    <Page site={site} title={pageWords.directory.unread} error noindex>
      <div class="frame">
        <ErrorSummary fields={named(fields)} lead={pageWords.directory.wrongLead} ids={ids} />
        <h1 class="compact">{en.heading}</h1>
        <SearchForm
          kept={readable}
          facets={null}
          fields={fields}
          labelOf={labelOf}
          applied={chipsOf(readable, labelOf).length}
        />
      </div>
    </Page>
  )
}

/** Sentences that say which parameter they are about, for those that nobody typed into a field. */
function named(fields: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, message]) => [
      name,
      written.has(name) ? message : pageWords.filters.unknown(name, message),
    ]),
  )
}
