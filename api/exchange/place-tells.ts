import type { ImportPlace, ImportRecord } from './record.ts'
import { squeeze, streetWords, type TextReadings } from './text-readings.ts'

const street =
  / (?:street|road|avenue|lane|drive|close|court|crescent|square|place|terrace|gardens|grove|hill|way|row|walk|mews|park|parade|rise|view|green|yard) $/
const building =
  / (?:house|lodge|hall|cottage|villa|villas|manor|chapel|church|mill|tower|farm|vicarage|building|buildings) $/
/** Words that many places share; a name of nothing else gives no place away. */
const shared = new Set(
  'a all and area at base centre center children church city clinic community confidential council county court district family families for group hall head health help home hospital house hub in library local main men mens near new north east south west of office offices old online our outreach place project public refuge safe school service services site support surgery team telephone the town unit various venue village women womens address location hidden private secret undisclosed withheld'.split(
    ' ',
  ),
)

/** A check for one place that must not be found: names in words what of it a text holds, or null. Hidden places are guarded by name and map as well. */
export function placeTells(
  place: ImportPlace,
  record: Pick<ImportRecord, 'name' | 'organisation'>,
): (text: TextReadings) => string | null {
  const postcode = squeeze(place.postcode ?? '')
  const lines = addressLines(place, record)
  const hidden = place.visibility === 'hidden'
  const name = hidden && isDistinctive(place, record) ? streetWords(place.name) : null
  const { uprn } = place
  return ({ words, squeezed, points, hasMap }) => {
    const says = (phrase: string) => words.some((text) => text.includes(phrase))
    if (postcode.length >= 5 && squeezed.some((text) => text.includes(postcode))) return 'a postcode'
    if (lines.some(says)) return 'an address'
    if (points.some((number) => isNear(number, place.lat) || isNear(number, place.lng)))
      return 'a point on the map'
    if (uprn !== null && uprn.length >= 8 && says(` ${uprn} `)) return 'a property number'
    if (hidden && hasMap) return 'a link to a map'
    return name !== null && says(name) ? 'a name of the place' : null
  }
}

const isNear = (number: number, degrees: number | null) =>
  degrees !== null && Math.abs(number - Math.abs(degrees)) < 0.001

/** The lines of an address that lead somewhere: a numbered or named street, or a building. */
function addressLines(place: ImportPlace, record: Pick<ImportRecord, 'name' | 'organisation'>): string[] {
  const known = [place.locality, place.county].map(streetWords)
  const called = [record.name, record.organisation.name].map(streetWords)
  const lines = place.address.split(/[,;\n]+/).flatMap((part) => {
    const line = streetWords(part)
    const bare = line.replace(/^(?: (?:flat|unit|suite|room|floor|no|number|\d+[a-z]?))+ /, ' ')
    return [...new Set([line, bare])]
  })
  return lines.filter((line) => {
    if (known.includes(line) || line.trim().split(' ').length < 2) return false
    if (street.test(line)) return true
    const tells = /\d/.test(line) ? /\p{L}{3}/u.test(line) : building.test(line)
    return tells && !called.some((name) => name.includes(line))
  })
}

/** A name that nobody would write by chance: not the provider's or listing's own, not its town's, and not of common words only. */
function isDistinctive(place: ImportPlace, record: Pick<ImportRecord, 'name' | 'organisation'>): boolean {
  const name = streetWords(place.name)
  const others = [record.name, record.organisation.name, place.locality, place.county].map(streetWords)
  if (name.trim().length < 5 || others.some((other) => other.includes(name))) return false
  const town = new Set([place.locality, place.county].flatMap((text) => streetWords(text).split(' ')))
  return name
    .trim()
    .split(' ')
    .some((word) => word.length > 2 && !shared.has(word) && !town.has(word))
}
