import type { ImportPlace } from '../record.ts'
import { asObject, lineIn, numberIn, objectIn, objectsIn, type RawObject, textIn } from './raw-object.ts'

/** A place of a service, with the object it came from. */
export interface ReadPlace {
  place: Omit<ImportPlace, 'visibility'> & { visibility?: ImportPlace['visibility'] }
  location: RawObject
  /** The service at this location: where 1.0 keeps its schedules. */
  link: RawObject
}

/**
 * The places of a service: `service_at_locations[].location` (1.0, 3.0) or `locations[]` (Outpost). Virtual ones are no place. An address
 * that its source masks, or that is written to be seen by area only, is `area-only`. Coordinates off the globe are left out.
 */
export function readPlaces(service: RawObject): ReadPlace[] {
  const links = objectsIn(service, 'service_at_locations', 'service_at_location')
  const linked = links.map((link) => ({ link, location: objectIn(link, 'location') }))
  const own = objectsIn(service, 'locations', 'location').map((location) => ({ link: {}, location }))
  return [...linked, ...own]
    .filter(({ location }) => Object.keys(location).length > 0 && !isVirtual(location))
    .map(({ link, location }) => ({ link, location, place: readPlace(location) }))
    .filter(
      ({ place }) =>
        place.name !== '' || place.address !== '' || place.postcode !== null || place.lat !== null,
    )
}

/** True for a location that is only online or only a postal address of somewhere else. */
export function isVirtual(location: RawObject): boolean {
  return /^virtual$/i.test(textIn(location, 'location_type'))
}

function readPlace(location: RawObject): ReadPlace['place'] {
  const address = addressOf(location)
  const point = pointOf(location)
  const uprn = /uprn/i.test(textIn(location, 'external_identifier_type'))
    ? textIn(location, 'external_identifier')
    : textIn(location, 'uprn')
  const masked = /^(?:true|1)$/i.test(textIn(location, 'mask_exact_address'))
  return {
    name: lineIn(location, 200, 'name'),
    address: lineIn({ lines: linesOf(address) }, 300, 'lines'),
    locality: lineIn(address, 100, 'city', 'locality', 'town'),
    county: lineIn(address, 100, 'state_province', 'county'),
    postcode: lineIn(address, 10, 'postal_code', 'postcode') || null,
    ...point,
    uprn: /^\d{1,12}$/.test(uprn) ? uprn : null,
    directions: lineIn(location, 1000, 'description'),
    transport: lineIn(location, 1000, 'transportation'),
    ...(masked ? { visibility: 'area-only' as const } : {}),
  }
}

/** The physical address; a postal one only when there is no other; a location that is its own address (Outpost) as it is. */
function addressOf(location: RawObject): RawObject {
  const addresses = objectsIn(location, 'addresses', 'physical_addresses', 'physical_address', 'address')
  const physical = addresses.find((address) => !/^(?:postal|virtual)$/i.test(textIn(address, 'address_type')))
  return physical ?? addresses[0] ?? objectsIn(location, 'postal_addresses', 'postal_address')[0] ?? location
}

function linesOf(address: RawObject): string {
  const keys = ['address_1', 'address_2', 'address_3', 'address_4', 'street_address', 'region']
  const lines = keys.map((key) => lineIn(address, 300, key)).filter((line) => line !== '')
  return [...new Set(lines)].join(', ')
}

function pointOf(location: RawObject): { lat: number | null; lng: number | null } {
  const geometry = asObject(location.geometry)
  const coordinates = Array.isArray(geometry.coordinates) ? geometry.coordinates : []
  const lat = numberIn(location, 'latitude', 'lat') ?? numberIn({ at: coordinates[1] }, 'at')
  const lng = numberIn(location, 'longitude', 'lng', 'lon', 'long') ?? numberIn({ at: coordinates[0] }, 'at')
  const none =
    lat === null || lng === null || Math.abs(lat) > 90 || Math.abs(lng) > 180 || (lat === 0 && lng === 0)
  return none ? { lat: null, lng: null } : { lat, lng }
}
