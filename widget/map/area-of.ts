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
