import type { MapReply } from '../api.ts'

type Feature = MapReply['features'][number]
type Box = [number, number, number, number]

interface Disc {
  feature: Feature
  x: number
  y: number
}

const gapPx = 4

/** How wide the disc of a cluster is, in pixels. */
export const clusterPx = (n: number): number => (n < 10 ? 40 : n < 100 ? 46 : 54)

/**
 * Makes one cluster of every cluster and whatever its disc would touch, so that no number is cut and no single disc lies under it.
 * Single discs that touch each other stay: they can be moved apart. `toPixels` says where a coordinate is on the screen.
 */
export function merge(
  features: readonly Feature[],
  toPixels: (lng: number, lat: number) => { x: number; y: number },
): Feature[] {
  const left: Disc[] = features.map((feature) => ({ feature, ...toPixels(...feature.geometry.coordinates) }))
  const done: Disc[] = []
  for (let disc = left.pop(); disc; disc = left.pop()) {
    const [one, all] = [disc, [done, left].find((row) => row.some((other) => isCut(disc, other)))]
    if (!all) {
      done.push(one)
      continue
    }
    const [other] = all.splice(
      all.findIndex((candidate) => isCut(one, candidate)),
      1,
    )
    if (!other) continue
    const feature = joined(one.feature, other.feature)
    left.push({ feature, ...toPixels(...feature.geometry.coordinates) })
  }
  return done.map(({ feature }) => feature).reverse()
}

function isCut(one: Disc, other: Disc): boolean {
  if (one.feature.properties.kind === 'listing' && other.feature.properties.kind === 'listing') return false
  return (
    Math.hypot(one.x - other.x, one.y - other.y) < (sizeOf(one.feature) + sizeOf(other.feature)) / 2 + gapPx
  )
}

const sizeOf = ({ properties }: Feature): number => clusterPx(countOf(properties))

const countOf = (properties: Feature['properties']): number =>
  properties.kind === 'cluster' ? properties.count : 1

/** The two as one, between them by how many each has. */
function joined(one: Feature, other: Feature): Feature {
  const [a, b] = [countOf(one.properties), countOf(other.properties)]
  const between = (at: 0 | 1) =>
    (one.geometry.coordinates[at] * a + other.geometry.coordinates[at] * b) / (a + b)
  const [boxA, boxB] = [boxOf(one), boxOf(other)]
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [between(0), between(1)] },
    properties: {
      kind: 'cluster',
      count: a + b,
      bbox: [
        Math.min(boxA[0], boxB[0]),
        Math.min(boxA[1], boxB[1]),
        Math.max(boxA[2], boxB[2]),
        Math.max(boxA[3], boxB[3]),
      ],
    },
  }
}

function boxOf({ properties, geometry }: Feature): Box {
  const [lng, lat] = geometry.coordinates
  return properties.kind === 'cluster' ? properties.bbox : [lng, lat, lng, lat]
}
