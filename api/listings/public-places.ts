import type { ListingRecord } from './load-listings.ts'
import type { PublicPlace } from './schema.ts'

type Place = ListingRecord['places'][number]

/**
 * What the public may know of where a listing happens. `hidden` gives nothing at all; `area-only` gives the locality and a point
 * rounded to about a kilometre, the same for everyone, so that asking again from elsewhere narrows nothing down.
 */
export function publicPlaces(record: ListingRecord): { places: PublicPlace[]; placesHidden: boolean } {
  const places = record.places.flatMap(toPublicPlace)
  return { places, placesHidden: places.length < record.places.length }
}

function toPublicPlace(place: Place): PublicPlace[] {
  if (place.visibility === 'hidden') return []
  if (place.visibility === 'area-only') {
    return [
      {
        name: '',
        address: '',
        locality: place.locality,
        postcode: null,
        lat: coarse(place.lat),
        lng: coarse(place.lng),
        approximate: true,
        directions: '',
        transport: '',
      },
    ]
  }
  const { name, address, locality, postcode, lat, lng, directions, transport } = place
  return [{ name, address, locality, postcode, lat, lng, approximate: false, directions, transport }]
}

const coarse = (degrees: number | null) => (degrees === null ? null : Math.round(degrees * 100) / 100)
