import { findPostcodes } from '../../places/find-postcodes.ts'
import type { ImportRecordInput } from '../record.ts'
import { readTerms } from '../taxonomy/read-terms.ts'
import { wordsToAudiences, wordsToSlugs } from '../taxonomy/words-to-slugs.ts'
import { asObject, lineIn, objectsIn, type RawObject, textIn } from './raw-object.ts'
import { readAccess } from './read-access.ts'
import { readAges } from './read-ages.ts'
import { readContacts, phonesOf } from './read-contacts.ts'
import { readCosts } from './read-costs.ts'
import { readDay } from './read-day.ts'
import { readEmail } from './read-email.ts'
import { readJoining } from './read-joining.ts'
import { readLanguages } from './read-languages.ts'
import { readOrganisation } from './read-organisation.ts'
import { type ReadPlace, readPlaces } from './read-places.ts'
import { readSchedules } from './read-schedules.ts'
import { readStatus } from './read-status.ts'
import { firstSentence, readText } from './read-text.ts'
import { readWebAddress } from './read-web-address.ts'

const mostPlaces = 100

/** A record made of a foreign object, and what a curator should know of how it was made. */
export interface MadeRecord {
  record: ImportRecordInput
  notes: string[]
}

/**
 * A service of Open Referral UK 1.0 or 3.0, or of HSDS put together from its tables, as a record. Nothing personal that a feed leaks
 * (`assured_by`, `assurer_email`, `pc_metadata`) is read. Never throws.
 */
export function serviceToRecord(raw: unknown): MadeRecord {
  const service = asObject(raw)
  const notes: string[] = []
  const description = readText(textIn(service, 'description'))
  const alert = lineIn(service, 1000, 'alert')
  if (description.cut !== null)
    notes.push('The description was longer than 20,000 characters and was cut at a paragraph.')
  const places = readPlaces(service).slice(0, mostPlaces)
  const { odd, ...ages } = readAges(service)
  if (odd) notes.push('The ages make no sense and were left out.')
  const name = lineIn(service, 200, 'name')
  const summary = lineIn(service, 200, 'summary', 'short_description') || firstSentence(description.text)
  const record: ImportRecordInput = {
    sourceId: lineIn(service, 200, 'id'),
    name,
    organisation: readOrganisation(service),
    summary,
    description:
      description.cut === null
        ? [description.text, alert].filter(Boolean).join('\n\n').slice(0, 20_000)
        : description.text,
    whoFor: whoFor(service),
    ...ages,
    ...readJoining(service, places.length),
    ...readCosts(service),
    ...readContacts(service),
    ...readStatus(service),
    areaWide: places.length === 0 && objectsIn(service, 'service_areas', 'service_area').length > 0,
    languages: readLanguages(service),
    website: webAddress(service, notes),
    email: readEmail(textIn(service, 'email')),
    ...readSchedules([{ from: service, place: null }, ...places.flatMap(schedulesOf)]),
    ...words(service, `${name}\n${summary}`, name),
    ...access(service, places),
    places: places.map(({ place }) => place),
    checkedOn: readDay(textIn(service, 'assured_date', 'last_assured', 'date_assured')),
    proposals: proposePlace(places, description.text),
  }
  return {
    record: {
      ...record,
      phone: record.phone ?? places.flatMap(({ location }) => phonesOf(location))[0] ?? null,
    },
    notes,
  }
}

function webAddress(service: RawObject, notes: string[]): string | null {
  const said = textIn(service, 'url', 'website')
  const website = readWebAddress(said)
  if (said !== '' && website === null) notes.push('A web address could not be read and was left out.')
  return website
}

function whoFor(service: RawObject): string {
  const lists = objectsIn(service, 'eligibilitys', 'eligibilities', 'eligibility').map((row) =>
    lineIn(row, 500, 'eligibility', 'name'),
  )
  const said = [readText(textIn(service, 'eligibility_description')).text, ...lists].filter((line) =>
    /\p{L}{3}/u.test(line),
  )
  return [...new Set(said)].join('\n\n')
}

/**
 * Categories, needs and audiences: by the feed's own terms; a feed that gives none is read by the listing's name, and only where the name
 * says nothing by its first sentence, two rules at most. `field_sources` marks all of them as the feed's, for a curator to confirm.
 */
function words(service: RawObject, text: string, name: string) {
  const said = readTerms(service)
  const named = wordsToSlugs(name, 3)
  const guessed = named.categories.length > 0 ? named : wordsToSlugs(text, 2)
  const guess = said.categories.length === 0
  return {
    categories: (guess ? guessed.categories : said.categories).slice(0, 12),
    needs: [...new Set([...said.needs, ...(guess ? guessed.needs : [])])].slice(0, 12),
    audiences: [...new Set([...said.audiences, ...wordsToAudiences(whoFor(service))])],
  }
}

function access(service: RawObject, places: readonly ReadPlace[]) {
  const rows = [...places.map(({ location }) => location), service].flatMap((from) =>
    objectsIn(from, 'accessibility_for_disabilities', 'accessibility', 'accessibilities'),
  )
  const lines = rows.flatMap((row) => [
    lineIn(row, 500, 'accessibility', 'name'),
    lineIn(row, 500, 'description'),
    lineIn(row, 500, 'details'),
  ])
  const interpreting = lineIn(service, 500, 'interpretation_services')
  const more = lineIn(service, 1000, 'pc_attendingAccess_additionalInfo')
  const accessText = [...new Set([...lines, interpreting, more])].filter(Boolean).join('\n\n')
  const spoken = /\b(?:available|provided|can be|on request|yes)\b/i.test(interpreting) ? ['interpreter'] : []
  return { accessText, access: [...new Set([...readAccess(accessText), ...spoken])] }
}

function schedulesOf({ link, location }: ReadPlace, place: number) {
  return [link, location].map((from) => ({ from, place }))
}

/** A postcode in the words of a service without a place: perhaps where it is, for a curator to say. */
function proposePlace(
  places: readonly ReadPlace[],
  text: string,
): NonNullable<ImportRecordInput['proposals']> {
  if (places.length > 0) return []
  const reason = 'The description names this postcode, and the feed gives no place.'
  return findPostcodes(text)
    .slice(0, 3)
    .map((postcode) => ({ kind: 'place' as const, proposed: { postcode }, reason }))
}
