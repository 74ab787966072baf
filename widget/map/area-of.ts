/** The whole world as `w,s,e,n`. */
export const roundWorld = '-180,-85,180,85'

/** South-west and north-east of some points; null for none. */
export function areaOf(
  points: readonly { lat: number; lng: number }[],
): [[number, number], [number, number]] | null {
  if (points.length === 0) return null
  const lats = points.map((point) => point.lat)
  const lngs = points.map((point) => point.lng)
  return [
    [Math.min(...lats), Math.min(...lngs)],
    [Math.max(...lats), Math.max(...lngs)],
  ]
}

const mostNear = 8

/** Those of some points that are nearest to a place, eight at most. */
export function nearest<T extends { lat: number; lng: number }>(
  place: { lat: number; lng: number },
  points: readonly T[],
): T[] {
  const narrow = Math.cos((place.lat * Math.PI) / 180)
  const far = ({ lat, lng }: T) => Math.hypot(lat - place.lat, (lng - place.lng) * narrow)
  return points.toSorted((a, b) => far(a) - far(b)).slice(0, mostNear)
}
