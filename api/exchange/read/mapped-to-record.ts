import { readHoursText } from '../../times/hours-text/read-hours-text.ts'
import { wordsToSlugs } from '../taxonomy/words-to-slugs.ts'
import type { MappedValues } from './apply-mapping.ts'
import { freeInWords } from './read-costs.ts'
import { readDay } from './read-day.ts'
import { readEmail } from './read-email.ts'
import { languagesNamed } from './read-languages.ts'
import { firstSentence, readText } from './read-text.ts'
import { readWebAddress } from './read-web-address.ts'
import { cutAtWord } from './raw-object.ts'

/** A mapped row as a record, not yet checked, with what a curator should know. Never throws. */
export function mappedToRecord(values: MappedValues): { record: Record<string, unknown>; notes: string[] } {
  const notes: string[] = []
  const text = (target: keyof MappedValues) => [values[target] ?? ''].flat().join(', ')
  const list = (target: keyof MappedValues) => [values[target] ?? []].flat()
  const description = readText(text('description'))
  if (description.cut !== null)
    notes.push('The description was longer than 20,000 characters and was cut at a paragraph.')
  const address = (target: keyof MappedValues) => {
    const read = readWebAddress(text(target))
    if (text(target) !== '' && read === null) notes.push('A web address could not be read and was left out.')
    return read
  }
  const said = given(values, [
    'sourceId',
    'name',
    'kind',
    'phone',
    'status',
    'statusReason',
    'costText',
    'accessText',
    'travelText',
  ])
  const guessed =
    values.categories === undefined ? wordsToSlugs(text('name'), 3).categories : list('categories')
  const contact = group(values, 'contact.')
  const place = placeOf(values)
  const record = {
    ...said,
    ...texts(values),
    ...times(values),
    summary: cutAtWord(text('summary'), 200) || firstSentence(description.text),
    description: description.text,
    ageFromMonths: years(text('ageFrom'), 0),
    ageToMonths: years(text('ageTo'), 11),
    modes: values.modes === undefined && place ? ['in-person'] : list('modes'),
    areaWide: yes(text('areaWide')) ?? false,
    languages: list('languages').flatMap(languagesNamed),
    free: yes(text('free')) ?? freeInWords(text('costText')),
    joining: list('joining'),
    bookingUrl: address('bookingUrl'),
    website: address('website'),
    email: readEmail(text('email')),
    categories: guessed,
    needs: list('needs'),
    audiences: list('audiences'),
    access: list('access'),
    areas: list('areas'),
    checkedOn: readDay(text('checkedOn')),
    organisation: organisationOf(values),
    places: place ? [place] : [],
    contacts:
      Object.keys(contact).length > 0
        ? [{ ...contact, ...('email' in contact ? { email: readEmail(String(contact.email)) } : {}) }]
        : [],
  }
  return { record, notes }
}

function texts(values: MappedValues): Record<string, string> {
  const rich = ['firstVisit', 'whoFor', 'whoNotFor', 'howToJoin'] as const
  return Object.fromEntries(
    rich.flatMap((target) =>
      typeof values[target] === 'string' ? [[target, readText(values[target]).text]] : [],
    ),
  )
}

/** Hours become rules where they can be read for certain, and stay words where not. */
function times(values: MappedValues): Record<string, unknown> {
  const hours = typeof values.hours === 'string' ? values.hours : ''
  const timesText = typeof values.timesText === 'string' ? values.timesText : ''
  const read = hours === '' ? null : readHoursText(hours)
  const words = [timesText, read?.sure ? '' : hours].filter(Boolean).join('\n')
  return { timesText: cutAtWord(words, 2000), sessions: read?.sure ? read.sessions : [] }
}

function placeOf(values: MappedValues): Record<string, unknown> | null {
  const { lat, lng, ...place } = group(values, 'place.')
  const point = { lat: coordinate(lat, 90), lng: coordinate(lng, 180) }
  const known = point.lat !== null && point.lng !== null
  if (!known && !['name', 'address', 'postcode'].some((key) => key in place)) return null
  return { ...place, ...(known ? point : {}) }
}

function organisationOf(values: MappedValues): Record<string, unknown> {
  const organisation = group(values, 'organisation.')
  return {
    ...organisation,
    ...('website' in organisation ? { website: readWebAddress(String(organisation.website)) } : {}),
    ...('email' in organisation ? { email: readEmail(String(organisation.email)) } : {}),
  }
}

function group(values: MappedValues, prefix: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([target, value]) =>
      target.startsWith(prefix) ? [[target.slice(prefix.length), value]] : [],
    ),
  )
}

function given(values: MappedValues, targets: readonly (keyof MappedValues)[]): Record<string, unknown> {
  const limits: Partial<Record<string, number>> = { statusReason: 500, costText: 500 }
  return Object.fromEntries(
    targets.flatMap((target) => {
      const value = values[target]
      return typeof value === 'string' ? [[target, cutAtWord(value, limits[target] ?? 100_000)]] : []
    }),
  )
}

function years(text: string, plusMonths: number): number | null {
  const number = text === '' ? Number.NaN : Number(text)
  return Number.isFinite(number) && number >= 0 && number < 99 ? Math.round(number * 12) + plusMonths : null
}

function coordinate(value: unknown, most: number): number | null {
  const number = typeof value === 'string' ? Number(value) : Number.NaN
  return Number.isFinite(number) && Math.abs(number) <= most && number !== 0 ? number : null
}

function yes(text: string): boolean | null {
  if (/^(?:true|t|yes|y|1)$/i.test(text)) return true
  return /^(?:false|f|no|n|0)$/i.test(text) ? false : null
}
