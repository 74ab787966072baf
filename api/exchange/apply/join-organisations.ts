import { and, eq, notLike } from 'drizzle-orm'
import { inList } from './in-list.ts'
import { revisions } from '../../../db/tables/journal.ts'
import { organisations } from '../../../db/tables/organisations.ts'
import { chooseSlugs } from '../choose-slugs.ts'
import { foldName } from '../fold-name.ts'
import type { CheckedRecord } from '../check-record.ts'
import type { ImportOrganisation } from '../record.ts'
import { organisationId } from './organisation-index.ts'
import type { Reader } from './reader.ts'
import type { Run } from './run.ts'

type Row = typeof organisations.$inferSelect
type Details = Pick<Row, (typeof detailFields)[number]>
const detailFields = [
  'name',
  'kind',
  'description',
  'website',
  'email',
  'phone',
  'charityNumber',
  'companyNumber',
] as const

/** What a batch means for the organisations: whose each row is, who is new, and whose details change. */
export interface OrganisationPlan {
  /** Row number → id of its organisation. */
  idOf: Map<number, string>
  fresh: { id: string; slug: string; details: Details }[]
  changed: { before: Row; set: Partial<Details> }[]
}

/**
 * Finds each row's organisation or plans a new one. Details change only where this feed made the organisation and nobody else has
 * edited it since; anyone's empty fields are filled.
 */
export async function joinOrganisations(
  reader: Reader,
  run: Run,
  batch: readonly CheckedRecord[],
): Promise<OrganisationPlan> {
  const idOf = new Map<number, string>()
  const fresh = new Map<string, ImportOrganisation>()
  const freshByName = new Map<string, string>()
  const known = new Map<string, ImportOrganisation>()
  for (const { row, record } of batch) {
    const { organisation } = record
    const own = organisationId(run.feed.key, organisation)
    const existing = run.organisations.find(run.feed.key, organisation)
    const id = existing ?? (fresh.has(own) ? own : freshByName.get(foldName(organisation.name))) ?? own
    idOf.set(row, id)
    if (existing) known.set(existing, organisation)
    else if (!fresh.has(id)) {
      fresh.set(id, organisation)
      freshByName.set(foldName(organisation.name), id)
    }
  }
  const wishes = [...fresh].map(([id, { name }]) => ({ id, name, hints: [] }))
  const slugs = await chooseSlugs(reader, organisations, wishes)
  return {
    idOf,
    fresh: [...fresh].map(([id, organisation]) => ({
      id,
      slug: slugs.get(id) ?? id,
      details: detailsOf(organisation),
    })),
    changed: await changesOf(reader, run, known),
  }
}

async function changesOf(
  reader: Reader,
  run: Run,
  known: ReadonlyMap<string, ImportOrganisation>,
): Promise<OrganisationPlan['changed']> {
  if (known.size === 0) return []
  const ids = [...known.keys()]
  const rows = await reader.select().from(organisations).where(inList(organisations.id, ids))
  const edits = await reader
    .select({ id: revisions.entityId })
    .from(revisions)
    .where(
      and(
        eq(revisions.entity, 'organisation'),
        inList(revisions.entityId, ids),
        notLike(revisions.actor, 'feed:%'),
      ),
    )
  const edited = new Set(edits.map(({ id }) => id))
  return rows.flatMap((before) => {
    const incoming = known.get(before.id)
    if (!incoming) return []
    const mine = before.id === organisationId(run.feed.key, incoming) && !edited.has(before.id)
    const set = differences(before, detailsOf(incoming), mine)
    return Object.keys(set).length > 0 ? [{ before, set }] : []
  })
}

/** Silence changes nothing; what is said fills a gap, and replaces only what is the feed's own. */
function differences(before: Details, incoming: Details, mine: boolean): Partial<Details> {
  const set: Partial<Record<(typeof detailFields)[number], string>> = {}
  for (const field of detailFields) {
    const value = incoming[field]
    const silent = value === null || value === '' || (field === 'kind' && value === 'other')
    const open = before[field] === null || before[field] === '' || mine
    if (!silent && open && value !== before[field]) set[field] = value
  }
  return set as Partial<Details>
}

function detailsOf(organisation: ImportOrganisation): Details {
  const { name, kind, description, website, email, phone, charityNumber, companyNumber } = organisation
  return { name, kind, description, website, email, phone, charityNumber, companyNumber }
}
