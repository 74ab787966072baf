import type { ImportRecordInput } from '../record.ts'
import { lineIn, objectIn, objectsIn, type RawObject, textIn } from './raw-object.ts'
import { phonesOf } from './read-contacts.ts'
import { readEmail } from './read-email.ts'
import { readText } from './read-text.ts'
import { readWebAddress } from './read-web-address.ts'

type Organisation = ImportRecordInput['organisation']

/** Words in a name that say what kind of body it is, the surest first. */
const kinds: readonly [RegExp, NonNullable<Organisation['kind']>][] = [
  [/\bNHS\b|\b(?:hospital|GP surgery|medical (?:centre|practice)|health centre|CCG|ICB)\b/i, 'nhs'],
  [/\b(?:city|county|borough|district|town|parish|metropolitan) council\b|\bcouncil$/i, 'council'],
  [/\b(?:church|mosque|temple|synagogue|gurdwara|diocese|methodist|baptist|parish of)\b/i, 'faith'],
  [/\b(?:school|academy|college|university)\b/i, 'school'],
  [
    /\b(?:football|cricket|rugby|tennis|bowls|bowling|athletics?|swimming|hockey|boxing|sports?) club\b|\b(?:FC|RFC|CC)$/i,
    'sports-club',
  ],
  [/\b(?:CIC|community interest company)\b/i, 'social-enterprise'],
  [/\b(?:charity|charitable|trust|foundation|CIO|age uk|mind|citizens advice)\b/i, 'charity'],
  [/\b(?:group|association|friends of|society|club|residents)\b/i, 'community-group'],
  [/\b(?:ltd|limited|plc|LLP)\.?$/i, 'business'],
]

/** Who runs a service: `organization` (1.0, 3.0) or `organisation` (Outpost), its numbers, and the kind of body by its name. */
export function readOrganisation(service: RawObject): Organisation {
  const from = objectIn(service, 'organization', 'organisation', 'provider')
  const name = lineIn(from, 200, 'name')
  const numbers = objectsIn(from, 'organization_identifiers', 'identifiers').map((number) => ({
    scheme: `${textIn(number, 'identifier_scheme')} ${textIn(number, 'identifier_type')}`,
    number: lineIn(number, 20, 'identifier'),
  }))
  const ofScheme = (scheme: RegExp) =>
    numbers.find((number) => scheme.test(number.scheme) && number.number !== '')?.number ?? null
  const charityNumber = ofScheme(/GB-(?:CHC|SC|NIC)|charity/i) ?? (lineIn(from, 20, 'charity_number') || null)
  const kind = kinds.find(([words]) => words.test(name))?.[1]
  return {
    sourceId: lineIn(from, 200, 'id') || lineIn(service, 200, 'organization_id', 'organisation_id'),
    name,
    kind: kind ?? (charityNumber === null ? 'other' : 'charity'),
    description: readText(textIn(from, 'description')).text,
    website: readWebAddress(textIn(from, 'website', 'url', 'uri')),
    email: readEmail(textIn(from, 'email')),
    phone: phonesOf(from)[0] ?? null,
    charityNumber,
    companyNumber: ofScheme(/GB-COH|company/i) ?? (lineIn(from, 20, 'company_number') || null),
  }
}
