import type { HsdsTables } from './hsds-tables.ts'
import { type RawObject, textIn } from './raw-object.ts'

/** A row of `services.csv` with everything that other tables say of it, nested as the JSON of Open Referral is. */
export function assembleService(tables: HsdsTables, service: RawObject): RawObject {
  const id = textIn(service, 'id')
  const of = (table: string) => tables.rows(table, 'service_id', id)
  const organisationId = textIn(service, 'organization_id')
  const [organisation] = tables.rows('organizations', 'id', organisationId)
  return {
    ...service,
    organization: organisation && {
      ...organisation,
      phones: tables.rows('phones', 'organization_id', organisationId),
      organization_identifiers: tables.rows('organization_identifiers', 'organization_id', organisationId),
    },
    service_at_locations: linksOf(tables, id, organisationId),
    schedules: of('schedules').filter((row) => textIn(row, 'location_id', 'service_at_location_id') === ''),
    holiday_schedules: of('holiday_schedules'),
    service_areas: of('service_areas'),
    cost_options: of('cost_options'),
    languages: of('languages'),
    eligibility: of('eligibility'),
    required_documents: of('required_documents'),
    phones: of('phones').filter((row) => textIn(row, 'contact_id') === ''),
    contacts: of('contacts').map((contact) => ({
      ...contact,
      phones: tables.rows('phones', 'contact_id', textIn(contact, 'id')),
    })),
    service_taxonomys: of('services_taxonomy').map((row) => ({ taxonomy: termOf(tables, row) })),
    attributes: [...tables.rows('attributes', 'link_id', id), ...of('attributes')].map((row) => ({
      taxonomy_term: termOf(tables, row),
    })),
  }
}

function termOf(tables: HsdsTables, row: RawObject): RawObject {
  const [term] = tables.rows('taxonomy_terms', 'id', textIn(row, 'taxonomy_term_id'))
  const [old] = tables.rows('taxonomy', 'id', textIn(row, 'taxonomy_id'))
  return (
    term ??
    old ?? {
      name: textIn(row, 'taxonomy_detail', 'name'),
      id: textIn(row, 'taxonomy_term_id', 'taxonomy_id'),
    }
  )
}

/** Where it happens. A folder that links no service to a place is believed only where the organisation has a single one. */
function linksOf(tables: HsdsTables, serviceId: string, organisationId: string): RawObject[] {
  if (tables.has('service_at_location')) {
    return tables.rows('service_at_location', 'service_id', serviceId).map((link) => {
      const [location] = tables.rows('locations', 'id', textIn(link, 'location_id'))
      const own = tables.rows('schedules', 'service_at_location_id', textIn(link, 'id'))
      return { ...link, schedules: own, location: location && withDetails(tables, location, own.length > 0) }
    })
  }
  const locations = tables.rows('locations', 'organization_id', organisationId)
  return locations.length === 1
    ? locations.map((location) => ({ location: withDetails(tables, location, false) }))
    : []
}

function withDetails(tables: HsdsTables, location: RawObject, scheduled: boolean): RawObject {
  const id = textIn(location, 'id')
  return {
    ...location,
    addresses: tables.rows('addresses', 'location_id', id),
    accessibility: tables.rows('accessibility', 'location_id', id),
    phones: tables.rows('phones', 'location_id', id),
    schedules: scheduled ? [] : tables.rows('schedules', 'location_id', id),
  }
}
