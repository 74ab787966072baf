import { joinBytes } from '../http/join-bytes.ts'
import type { Face } from '../listings/face.ts'
import type { Hit } from './port.ts'
import type { Answer } from './search.ts'
import { distanceTo, locationOf, nearest, sameForAll } from './to-result.ts'

/**
 * The JSON of a reply, in UTF-8. What a listing says to everybody is written once for each face; what depends on the person (distance, the
 * nearest place, why) is added here and kept nowhere.
 */
export function writeReply({ start, shown, point, found, end }: Answer): Uint8Array<ArrayBuffer> {
  const parts: (string | Uint8Array)[] = [JSON.stringify(start).slice(0, -1), ',"results":[']
  for (const [i, { face, hit }] of shown.entries()) {
    const { lasting, locations } = (face.written ??= writeOnce(face))
    const place = nearest(face.places, point)
    const location = place && locations.get(place)
    parts.push(i === 0 ? '' : ',', lasting)
    if (place && location) parts.push(location)
    parts.push(lastOf(hit, place ? distanceTo(place, point) : {}))
  }
  parts.push('],"facets":', found.facetsJson ?? JSON.stringify(found.facets))
  parts.push(',', JSON.stringify(end).slice(1))
  return joinBytes(parts)
}

function writeOnce(face: Face): NonNullable<Face['written']> {
  const locations = new Map<object, Uint8Array>()
  for (const place of face.places) {
    const located = nearest([place], null)
    if (located) locations.set(place, Buffer.from(`,"location":${JSON.stringify(locationOf(located))}`))
  }
  return { lasting: Buffer.from(JSON.stringify(sameForAll(face)).slice(0, -1)), locations }
}

function lastOf({ reach, why }: Hit, { distanceKm }: { distanceKm?: number }): string {
  const distance = distanceKm === undefined ? '' : `,"distanceKm":${distanceKm}`
  return `${distance},"reach":"${reach}","why":${why.length === 0 ? '[]' : JSON.stringify(why)}}`
}
