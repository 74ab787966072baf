import { chance, isInside, metresToLine } from './curves.ts'
import { canal, greens, lanes, mainRoads, type Neighbourhood, railway, river, waters } from './drawing.ts'
import { type GridPoint, toGrid } from './grid.ts'
import { venues } from './venues.ts'

/** A residential street. Some have no name on the map, as on any map. */
export interface Street {
  name: string
  points: GridPoint[]
}

const stepMetres = 24
const shortestMetres = 130

/** The streets of a neighbourhood: long ones that bend together, joined by cross streets, kept off water, parks, rails and main roads. */
export function drawStreets(neighbourhood: Neighbourhood, seed: number): Street[] {
  const plan = neighbourhood.streets
  if (plan === null) return []
  const random = chance(seed)
  const lines = [
    ...fan(neighbourhood.ring, plan.angle, plan.gap, plan.bend, random),
    ...fan(neighbourhood.ring, plan.angle + 90, plan.gap * 1.9, plan.bend * 0.6, random),
  ]
  const pieces = lines.flatMap((line) => runs(line, (point) => isOpenGround(point, neighbourhood)))
  const streets = pieces
    .map((points) => thin(points))
    .filter((points) => lengthOf(points) >= shortestMetres)
    .map((points): Street => ({ name: '', points }))
  return nameStreets(streets, neighbourhood, plan.names.split(','))
}

/** Lines side by side across a ring, turned by `angle` degrees; every one wavers a little on its own. */
function fan(
  ring: GridPoint[],
  angle: number,
  gap: number,
  bend: number,
  random: () => number,
): GridPoint[][] {
  const [cx, cy] = middleOf(ring)
  const radius = Math.max(...ring.map(([x, y]) => Math.hypot(x - cx, y - cy))) + bend
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)]
  const phase = random() * 6
  const lines: GridPoint[][] = []
  for (let across = -radius + gap / 2; across < radius; across += gap) {
    const offset = across + (random() - 0.5) * gap * 0.25
    const line: GridPoint[] = []
    for (let along = -radius; along <= radius; along += stepMetres) {
      const v = offset + bend * Math.sin(along / 260 + phase) + bend * 0.25 * Math.sin(along / 90 + across)
      line.push([cx + along * cos - v * sin, cy + along * sin + v * cos])
    }
    lines.push(line)
  }
  return lines
}

function isOpenGround(point: GridPoint, { ring }: Neighbourhood): boolean {
  if (!isInside(point, ring) || metresToLine(point, [...ring, ...ring.slice(0, 1)]) < 18) return false
  if ([...greens, ...waters].some((patch) => isInside(point, patch.ring))) return false
  if (metresToLine(point, railway) < 38 || metresToLine(point, river) < 75 || metresToLine(point, canal) < 30)
    return false
  return true
}

/** Cuts a line into the parts where all is well. */
function runs(line: GridPoint[], isGood: (point: GridPoint) => boolean): GridPoint[][] {
  const parts: GridPoint[][] = [[]]
  for (const point of line) {
    if (isGood(point)) parts.at(-1)?.push(point)
    else if (parts.at(-1)?.length) parts.push([])
  }
  return parts.filter((part) => part.length > 1)
}

/** Leaves out corners that are hardly corners (Ramer, Douglas and Peucker, 3 metres). */
export function thin(points: GridPoint[], metres = 3): GridPoint[] {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || points.length < 3) return points
  let [worst, at] = [0, 0]
  for (const [i, point] of points.entries()) {
    const away = metresToLine(point, [first, last])
    if (away > worst) [worst, at] = [away, i]
  }
  if (worst <= metres) return [first, last]
  return [...thin(points.slice(0, at + 1), metres).slice(0, -1), ...thin(points.slice(at), metres)]
}

/** Streets where a venue has its address get that name where the venue is; the rest are named in order. */
function nameStreets(streets: Street[], neighbourhood: Neighbourhood, names: string[]): Street[] {
  const drawn = new Set([...mainRoads, ...lanes].map((road) => road.name))
  const spoken = new Map<string, GridPoint>()
  for (const venue of Object.values(venues)) {
    const name = venue.address.replace(/^[\d\w]*\d\w*\s+/, '')
    const point = toGrid({ lat: venue.lat, lng: venue.lng })
    if (!drawn.has(name) && isInside(point, neighbourhood.ring) && !spoken.has(name)) spoken.set(name, point)
  }
  for (const [name, point] of spoken) {
    const free = streets.filter((street) => street.name === '')
    free.sort((a, b) => metresToLine(point, a.points) - metresToLine(point, b.points))
    if (free[0]) free[0].name = name
  }
  const rest = names.filter((name) => !spoken.has(name) && !drawn.has(name))
  const longestFirst = streets
    .filter((street) => street.name === '')
    .sort((a, b) => lengthOf(b.points) - lengthOf(a.points))
  for (const [i, street] of longestFirst.entries()) street.name = rest[i] ?? ''
  return streets
}

function lengthOf(points: GridPoint[]): number {
  return points.reduce((sum, [x, y], i) => {
    const before = points[i - 1]
    return before ? sum + Math.hypot(x - before[0], y - before[1]) : 0
  }, 0)
}

/** The middle of a ring's corners: good enough for a label. */
export function middleOf(ring: GridPoint[]): GridPoint {
  const sum = ring.reduce<[number, number]>((total, [x, y]) => [total[0] + x, total[1] + y], [0, 0])
  return [sum[0] / ring.length, sum[1] / ring.length]
}
