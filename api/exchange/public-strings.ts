import type { ImportRecord } from './record.ts'

const plainFields = [
  'slug',
  'name',
  'summary',
  'description',
  'firstVisit',
  'whoFor',
  'whoNotFor',
  'howToJoin',
  'costText',
  'timesText',
  'accessText',
  'travelText',
  'statusReason',
  'bookingUrl',
  'website',
  'email',
  'phone',
] as const satisfies readonly (keyof ImportRecord)[]

const organisationFields = ['name', 'description', 'website', 'email', 'phone', 'charityNumber'] as const

/** Every text of a record that anyone could read once it is published, with the name of its field; empty ones are left out. */
export function publicStrings(record: ImportRecord): [field: string, text: string][] {
  const all: [string, string | null | undefined][] = [
    ...plainFields.map((name): [string, string | null | undefined] => [name, record[name]]),
    ...organisationFields.map((name): [string, string | null] => [
      `organisation.${name}`,
      record.organisation[name],
    ]),
    ...record.costs.flatMap(({ option, note }, at) => named(`costs.${at}`, { option, note })),
    ...record.sessions.flatMap(({ note }, at) => named(`sessions.${at}`, { note })),
    ...record.closures.flatMap(({ reason }, at) => named(`closures.${at}`, { reason })),
    ...record.contacts.flatMap(({ visibility, ...contact }, at) =>
      visibility === 'public' ? named(`contacts.${at}`, contact) : [],
    ),
    ...record.places.flatMap((place, at) => named(`places.${at}`, publicOf(place))),
  ]
  return all.flatMap(([field, text]): [string, string][] =>
    text === null || text === undefined || text === '' ? [] : [[field, text]],
  )
}

function publicOf(place: ImportRecord['places'][number]): Record<string, string> {
  const { visibility, name, address, locality, directions, transport } = place
  if (visibility === 'hidden') return {}
  return visibility === 'area-only' ? { locality } : { name, address, locality, directions, transport }
}

const named = (of: string, fields: Record<string, string | null>): [string, string | null][] =>
  Object.entries(fields).map(([name, text]) => [`${of}.${name}`, text])
