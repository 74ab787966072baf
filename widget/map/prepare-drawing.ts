/** A thing to draw; coordinates are those of the whole world at zoom 0, 256 units across. */
export interface Shape {
  layer: string
  name: string
  rank: number
  closed: boolean
  lines: readonly (readonly [number, number])[][]
  box: readonly [number, number, number, number]
}

/** The drawn map, ready to be painted from the ground up. */
export interface Drawing {
  shapes: readonly Shape[]
  labels: readonly Shape[]
}

/** From the ground up. */
const order = ['land', 'built-up', 'green', 'water', 'river', 'railway', 'road', 'road-main', 'label']

/** Projects a GeoJSON drawing once (Web Mercator), so that each tile only has to scale it. */
export function prepareDrawing(collection: GeoJSON.FeatureCollection): Drawing {
  const shapes = collection.features
    .flatMap((feature) => toShape(feature))
    .sort((a, b) => order.indexOf(a.layer) - order.indexOf(b.layer))
  return {
    shapes: shapes.filter((shape) => shape.layer !== 'label'),
    labels: shapes.filter((shape) => shape.layer === 'label' && shape.name).sort((a, b) => a.rank - b.rank),
  }
}

function toShape({ geometry, properties }: GeoJSON.Feature): Shape[] {
  const lines = linesOf(geometry).map((line) => line.map(project))
  const points = lines.flat()
  if (points.length === 0) return []
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return [
    {
      layer: String(properties?.['layer'] ?? 'land'),
      name: String(properties?.['name'] ?? ''),
      rank: Number(properties?.['rank'] ?? 5),
      closed: geometry.type.endsWith('Polygon'),
      lines,
      box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)],
    },
  ]
}

function linesOf(geometry: GeoJSON.Geometry): GeoJSON.Position[][] {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates]]
    case 'LineString':
      return [geometry.coordinates]
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates
    case 'MultiPolygon':
      return geometry.coordinates.flat()
    default:
      return []
  }
}

function project([lng = 0, lat = 0]: GeoJSON.Position): [number, number] {
  const sin = Math.sin((lat * Math.PI) / 180)
  return [(lng / 360 + 0.5) * 256, (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * 256]
}
