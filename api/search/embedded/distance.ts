const earthKm = 6371.0088
const radians = Math.PI / 180

/** Kilometres between two points on a sphere of the Earth's mean radius (haversine). */
export function distanceKm(latA: number, lngA: number, latB: number, lngB: number): number {
  const sinLat = Math.sin(((latB - latA) * radians) / 2)
  const sinLng = Math.sin(((lngB - lngA) * radians) / 2)
  const h = sinLat * sinLat + Math.cos(latA * radians) * Math.cos(latB * radians) * sinLng * sinLng
  return 2 * earthKm * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** A place on the unit sphere. */
export function toSpace(lat: number, lng: number) {
  const ring = Math.cos(lat * radians)
  return {
    x: ring * Math.cos(lng * radians),
    y: ring * Math.sin(lng * radians),
    z: Math.sin(lat * radians),
  }
}

/** The square of the straight line between two places on the unit sphere: what `h` of the haversine is, four times over, without its sines. */
export const chordOf = (dx: number, dy: number, dz: number) => dx * dx + dy * dy + dz * dz

/** Kilometres over the ground for the square of a straight line through the unit sphere. */
export const kmOfChord = (chord: number) => 2 * earthKm * Math.asin(Math.min(1, Math.sqrt(chord) / 2))

/** The other way round. */
export const chordOfKm = (km: number) => (2 * Math.sin(Math.min(km / earthKm, Math.PI) / 2)) ** 2

/** A box around a point that surely holds everything within `km`. */
export function boxAround(lat: number, lng: number, km: number) {
  const dLat = (km / earthKm / radians) * 1.001 + 1e-4
  const dLng = dLat / Math.max(0.01, Math.cos((Math.abs(lat) + dLat) * radians))
  return { west: lng - dLng, south: lat - dLat, east: lng + dLng, north: lat + dLat }
}
