import { organisations } from '../../../db/tables/organisations.ts'
import { foldName } from '../fold-name.ts'
import type { ImportOrganisation } from '../record.ts'
import { stableId } from '../stable-id.ts'
import type { Reader } from './reader.ts'

/** Who is known already: by id, and by name as people would compare it. */
export class OrganisationIndex {
  readonly #ids = new Set<string>()
  readonly #byName = new Map<string, string>()

  add(organisation: { id: string; name: string }): void {
    this.#ids.add(organisation.id)
    const name = foldName(organisation.name)
    if (!this.#byName.has(name)) this.#byName.set(name, organisation.id)
  }

  /** The organisation that this feed made from the same source id, else one of exactly that name. */
  find(feedKey: string, organisation: ImportOrganisation): string | undefined {
    const own = organisationId(feedKey, organisation)
    return this.#ids.has(own) ? own : this.#byName.get(foldName(organisation.name))
  }
}

/** The id an organisation gets when this feed is the first to bring it. */
export function organisationId(feedKey: string, { sourceId, name }: ImportOrganisation): string {
  return sourceId
    ? stableId('organisation', feedKey, sourceId)
    : stableId('organisation by name', feedKey, foldName(name))
}

/** Reads who is known at the start of a run. */
export async function loadOrganisationIndex(reader: Reader): Promise<OrganisationIndex> {
  const index = new OrganisationIndex()
  for (const row of await reader
    .select({ id: organisations.id, name: organisations.name })
    .from(organisations))
    index.add(row)
  return index
}
