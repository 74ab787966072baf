import type { GroundColours } from './ground-layer.ts'
import type { Drawing, Shape } from './prepare-drawing.ts'

/** Line widths in pixels at zoom 14, doubled or halved gently from there. */
const widths: Readonly<Record<string, number>> = {
  river: 5,
  railway: 1.6,
  'road-main': 5,
  road: 2.4,
  water: 2,
}
const marginPx = 120

/** Paints one tile. `origin` is its corner in pixels of the whole world at that zoom. */
export function drawTile(
  brush: CanvasRenderingContext2D,
  drawing: Drawing,
  zoom: number,
  origin: { x: number; y: number },
  size: number,
  colours: GroundColours,
): void {
  const scale = 2 ** zoom
  brush.fillStyle = colours.land
  brush.fillRect(0, 0, size, size)
  brush.save()
  brush.translate(-origin.x, -origin.y)
  brush.lineJoin = 'round'
  brush.lineCap = 'round'
  for (const shape of drawing.shapes)
    if (isNear(shape, scale, origin, size)) paint(brush, shape, scale, zoom, colours)
  for (const label of placeLabels(brush, drawing.labels, zoom)) write(brush, label, colours)
  brush.restore()
}

function isNear({ box }: Shape, scale: number, { x, y }: { x: number; y: number }, size: number): boolean {
  const [west, north, east, south] = box
  return (
    east * scale > x - 20 &&
    west * scale < x + size + 20 &&
    south * scale > y - 20 &&
    north * scale < y + size + 20
  )
}

function paint(
  brush: CanvasRenderingContext2D,
  shape: Shape,
  scale: number,
  zoom: number,
  colours: GroundColours,
): void {
  if (shape.layer === 'road' && zoom < 13) return
  brush.beginPath()
  for (const line of shape.lines) {
    for (const [at, [x, y]] of line.entries()) {
      if (at === 0) brush.moveTo(x * scale, y * scale)
      else brush.lineTo(x * scale, y * scale)
    }
    if (shape.closed) brush.closePath()
  }
  const colour = colourOf(shape.layer, colours)
  if (shape.closed) {
    brush.fillStyle = colour
    brush.fill('evenodd')
    return
  }
  const width = (widths[shape.layer] ?? 2) * 1.5 ** (zoom - 14)
  if (shape.layer.startsWith('road')) stroke(brush, colours['built-up'], width + 2, [])
  stroke(brush, colour, Math.max(0.8, width), shape.layer === 'railway' ? [7, 4] : [])
}

function stroke(brush: CanvasRenderingContext2D, colour: string, width: number, dashes: number[]): void {
  brush.strokeStyle = colour
  brush.lineWidth = width
  brush.setLineDash(dashes)
  brush.stroke()
}

function colourOf(layer: string, colours: GroundColours): string {
  if (layer === 'river') return colours.water
  if (layer === 'road-main') return colours.road
  return layer in colours ? colours[layer as keyof GroundColours] : colours.land
}

interface Label {
  text: string
  x: number
  y: number
  font: string
}

/** The labels that fit at a zoom, most important first. The same for every tile, so that none is cut at an edge. */
function placeLabels(brush: CanvasRenderingContext2D, labels: readonly Shape[], zoom: number): Label[] {
  const scale = 2 ** zoom
  const placed: (Label & { w: number })[] = []
  for (const { name, rank, lines } of labels) {
    const point = lines[0]?.[0]
    if (!point || zoom < 9 + rank) continue
    const font = `${rank <= 1 ? '600 15px' : '500 12px'} system-ui, sans-serif`
    brush.font = font
    const w = brush.measureText(name).width
    const label = { text: name, x: point[0] * scale, y: point[1] * scale, font, w }
    const clashes = placed.some(
      (other) => Math.abs(other.x - label.x) < (other.w + w) / 2 + 12 && Math.abs(other.y - label.y) < 22,
    )
    if (!clashes && w < marginPx * 2) placed.push(label)
  }
  return placed
}

function write(brush: CanvasRenderingContext2D, label: Label, colours: GroundColours): void {
  brush.font = label.font
  brush.textAlign = 'center'
  brush.textBaseline = 'middle'
  brush.setLineDash([])
  brush.lineWidth = 3
  brush.strokeStyle = colours.land
  brush.strokeText(label.text, label.x, label.y)
  brush.fillStyle = colours.label
  brush.fillText(label.text, label.x, label.y)
}
