const box = (layer: string, west: number, south: number, east: number, north: number): GeoJSON.Feature => ({
  type: 'Feature',
  properties: { layer, rank: 1 },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  },
})

const line = (layer: string, ...coordinates: [number, number][]): GeoJSON.Feature => ({
  type: 'Feature',
  properties: { layer, rank: 1 },
  geometry: { type: 'LineString', coordinates },
})

/** A drawn map with one of each layer. */
export const exampleBasemap: GeoJSON.FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    box('land', -1.5, 53.3, -1.1, 53.5),
    box('built-up', -1.32, 53.385, -1.27, 53.415),
    box('green', -1.305, 53.4, -1.295, 53.408),
    line('river', [-1.4, 53.38], [-1.31, 53.392], [-1.28, 53.41], [-1.2, 53.43]),
    line('railway', [-1.4, 53.42], [-1.2, 53.39]),
    line('road-main', [-1.4, 53.4], [-1.3, 53.401], [-1.2, 53.405]),
    line('road', [-1.3, 53.38], [-1.301, 53.42]),
    {
      type: 'Feature',
      properties: { layer: 'label', name: 'Aldermere', rank: 1 },
      geometry: { type: 'Point', coordinates: [-1.295, 53.399] },
    },
  ],
}
