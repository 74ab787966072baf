const earthKm = 6371.0088
const radians = Math.PI / 180

/** Kilometres between two points on a sphere of the Earth's mean radius (haversine). */
export function distanceKm(latA: number, lngA: number, latB: number, lngB: number): number {
  const sinLat = Math.sin(((latB - latA) * radians) / 2)
  const sinLng = Math.sin(((lngB - lngA) * radians) / 2)
  const h = sinLat * sinLat + Math.cos(latA * radians) * Math.cos(latB * radians) * sinLng * sinLng
  return 2 * earthKm * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** A box around a point that surely holds everything within `km`. */
export function boxAround(lat: number, lng: number, km: number) {
  const dLat = (km / earthKm / radians) * 1.001
  const dLng = dLat / Math.max(0.01, Math.cos((Math.abs(lat) + dLat) * radians))
  return { west: lng - dLng, south: lat - dLat, east: lng + dLng, north: lat + dLat }
}
