import { type Coords, GridLayer, Point } from 'leaflet/dist/leaflet-src.esm.js'
import { drawTile } from './draw-tile.ts'
import { type Drawing, prepareDrawing } from './prepare-drawing.ts'

/** The colours of the drawn map, as the page has them now. */
export type GroundColours = Readonly<
  Record<'land' | 'built-up' | 'green' | 'water' | 'road' | 'railway' | 'label', string>
>

/** The drawn map: GeoJSON painted on canvas tiles in five muted tones, so that no tile comes from anyone. */
export class GroundLayer extends GridLayer {
  readonly #drawing: Drawing
  readonly #colours: () => GroundColours

  constructor(features: GeoJSON.FeatureCollection, colours: () => GroundColours) {
    super({ tileSize: 256, updateWhenZooming: false, keepBuffer: 2 })
    this.#drawing = prepareDrawing(features)
    this.#colours = colours
  }

  protected override createTile(coords: Coords): HTMLElement {
    const canvas = document.createElement('canvas')
    const size = this.getTileSize()
    const sharpness = Math.min(devicePixelRatio || 1, 2)
    canvas.width = size.x * sharpness
    canvas.height = size.y * sharpness
    const brush = canvas.getContext('2d')
    if (brush) {
      brush.scale(sharpness, sharpness)
      drawTile(
        brush,
        this.#drawing,
        coords.z,
        new Point(coords.x, coords.y).scaleBy(size),
        size.x,
        this.#colours(),
      )
    }
    return canvas
  }
}
