/** A place on the drawing: metres east and metres north of the market cross. */
export type GridPoint = readonly [east: number, north: number]

const cross = { lat: 53.4, lng: -1.3 }
const metresPerLat = 111_200
const metresPerLng = 66_350

const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5

/** The town is drawn in metres east and north of the market cross; this gives the point on the globe, to 5 decimals (about a metre). */
export function at(east: number, north: number): { lat: number; lng: number } {
  return { lat: round(cross.lat + north / metresPerLat), lng: round(cross.lng + east / metresPerLng) }
}

/** The same as GeoJSON wants it: longitude first. */
export function position([east, north]: GridPoint): [lng: number, lat: number] {
  const { lat, lng } = at(east, north)
  return [lng, lat]
}

/** Back from the globe to the drawing, in metres. */
export function toGrid(point: { lat: number; lng: number }): GridPoint {
  return [(point.lng - cross.lng) * metresPerLng, (point.lat - cross.lat) * metresPerLat]
}

/** Points as a drawing writes them, `'0,0 120,-40'`: metres east, metres north. */
export function points(written: string): GridPoint[] {
  return written.split(' ').map((pair): GridPoint => {
    const [east = Number.NaN, north = Number.NaN] = pair.split(',').map(Number)
    return [east, north]
  })
}
