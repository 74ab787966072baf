import { writeFileSync } from 'node:fs'
import { chance, isInside, metresToLine } from './curves.ts'
import { type Neighbourhood, neighbourhoods, railway, river } from './drawing.ts'
import { at, type GridPoint } from './grid.ts'
import { venues } from './venues.ts'

/** Letters that a real inward code may end in. */
const letters = 'ABDEFGHJLNPQRSTUWXYZ'

/** A spot in a neighbourhood, clear of its edge, the river and the rails. */
function spot({ ring }: Neighbourhood, random: () => number): GridPoint {
  const [xs, ys] = [ring.map((corner) => corner[0]), ring.map((corner) => corner[1])]
  const [west, south] = [Math.min(...xs), Math.min(...ys)]
  for (;;) {
    const point: GridPoint = [
      west + random() * (Math.max(...xs) - west),
      south + random() * (Math.max(...ys) - south),
    ]
    if (
      isInside(point, ring) &&
      metresToLine(point, ring) > 25 &&
      metresToLine(point, river) > 70 &&
      metresToLine(point, railway) > 30
    )
      return point
  }
}

/** Code → point: the venues' own, then as many as each neighbourhood says. */
function drawPostcodes(): Map<string, { lat: number; lng: number }> {
  const random = chance(400)
  const drawn = new Map<string, { lat: number; lng: number }>()
  for (const venue of Object.values(venues))
    if (venue.postcode && venue.lat && venue.lng)
      drawn.set(venue.postcode, { lat: venue.lat, lng: venue.lng })
  for (const part of neighbourhoods) {
    for (let left = part.postcodes; left > 0;) {
      const letter = () => letters[Math.floor(random() * letters.length)]
      const code = `${part.sector}${letter()}${letter()}`
      if (drawn.has(code)) continue
      drawn.set(code, at(...spot(part, random)))
      left--
    }
  }
  return drawn
}

/** The columns of the ONS Postcode Directory that a lookup needs. A few codes are no longer in use, as in any such table. */
const rows = [...drawPostcodes()]
  .sort(([a], [b]) => a.localeCompare(b))
  .map(([code, { lat, lng }], i) => {
    const ended = i % 61 === 60 && !Object.values(venues).some((venue) => venue.postcode === code)
    return [code, code, '198001', ended ? '202203' : '', lat.toFixed(6), lng.toFixed(6)].join(',')
  })
writeFileSync(
  new URL('postcodes.csv', import.meta.url),
  `pcd,pcds,dointr,doterm,lat,long\n${rows.join('\n')}\n`,
)
