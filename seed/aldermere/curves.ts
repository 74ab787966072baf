import type { GridPoint } from './grid.ts'

/** A line through all the points (Catmull-Rom), with `steps` pieces between two of them; a closed one ends where it began. */
export function smooth(points: readonly GridPoint[], steps: number, closed = false): GridPoint[] {
  const last = points.length - 1
  const get = (i: number): GridPoint => {
    const index = closed ? (i + points.length) % points.length : Math.min(Math.max(i, 0), last)
    return points[index] ?? [0, 0]
  }
  const line: GridPoint[] = []
  for (let i = 0; i < (closed ? points.length : last); i++) {
    const [a, b, c, d] = [get(i - 1), get(i), get(i + 1), get(i + 2)]
    for (let step = 0; step < steps; step++) line.push(between(a, b, c, d, step / steps))
  }
  line.push(get(closed ? 0 : last))
  return line
}

function between(a: GridPoint, b: GridPoint, c: GridPoint, d: GridPoint, t: number): GridPoint {
  const along = (i: 0 | 1) =>
    0.5 *
    (2 * b[i] +
      (c[i] - a[i]) * t +
      (2 * a[i] - 5 * b[i] + 4 * c[i] - d[i]) * t * t +
      (3 * b[i] - a[i] - 3 * c[i] + d[i]) * t * t * t)
  return [along(0), along(1)]
}

/** True when the point lies inside the ring; the ring need not repeat its first point. */
export function isInside([x, y]: GridPoint, ring: readonly GridPoint[]): boolean {
  let inside = false
  let before = ring.at(-1)
  for (const corner of ring) {
    if (before && corner[1] > y !== before[1] > y) {
      const crossing = ((before[0] - corner[0]) * (y - corner[1])) / (before[1] - corner[1]) + corner[0]
      if (x < crossing) inside = !inside
    }
    before = corner
  }
  return inside
}

/** Metres from a point to the nearest part of a line. */
export function metresToLine(point: GridPoint, line: readonly GridPoint[]): number {
  let nearest = Number.POSITIVE_INFINITY
  for (let i = 1; i < line.length; i++) {
    const [from, to] = [line[i - 1], line[i]]
    if (from && to) nearest = Math.min(nearest, metresToPiece(point, from, to))
  }
  return nearest
}

function metresToPiece([x, y]: GridPoint, [x1, y1]: GridPoint, [x2, y2]: GridPoint): number {
  const [dx, dy] = [x2 - x1, y2 - y1]
  const length = dx * dx + dy * dy
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / length))
  return Math.hypot(x - x1 - t * dx, y - y1 - t * dy)
}

/** A band around a line: `metres` wide in all, which may change along it (given 0 to 1). Not closed. */
export function band(line: readonly GridPoint[], metres: (along: number) => number): GridPoint[] {
  const left: GridPoint[] = []
  const right: GridPoint[] = []
  for (const [i, [x, y]] of line.entries()) {
    const [x1, y1] = line[Math.max(i - 1, 0)] ?? [x, y]
    const [x2, y2] = line[Math.min(i + 1, line.length - 1)] ?? [x, y]
    const length = Math.hypot(x2 - x1, y2 - y1) || 1
    const half = metres(i / (line.length - 1)) / 2
    const [nx, ny] = [(-(y2 - y1) / length) * half, ((x2 - x1) / length) * half]
    left.push([x + nx, y + ny])
    right.push([x - nx, y - ny])
  }
  return [...left, ...right.reverse()]
}

/** Numbers from 0 up to 1 that look like chance and are the same every time. */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}
