import type { Map as LeafletMap } from 'leaflet/dist/leaflet-src.esm.js'
import { drawIcon } from '../look/draw-icon.ts'
import { signIcons, type SignName } from '../look/sign-icons.ts'
import type { Words } from '../words/words.ts'

const stepPx = 160

/** Buttons to zoom and to move the map, 44 pixels each, for whoever cannot drag. */
export function mapButtons(map: LeafletMap, words: Words): HTMLElement {
  const box = document.createElement('div')
  box.className = 'map-buttons'
  box.setAttribute('role', 'group')
  box.setAttribute('aria-label', words.map.controls)
  box.append(
    group([
      ['plus', words.map.zoomIn, () => map.zoomIn()],
      ['minus', words.map.zoomOut, () => map.zoomOut()],
    ]),
    group([
      ['up', words.map.panUp, () => map.panBy([0, -stepPx])],
      ['down-arrow', words.map.panDown, () => map.panBy([0, stepPx])],
      ['back', words.map.panLeft, () => map.panBy([-stepPx, 0])],
      ['arrow', words.map.panRight, () => map.panBy([stepPx, 0])],
    ]),
  )
  return box
}

function group(buttons: readonly [SignName, string, () => void][]): HTMLElement {
  const box = document.createElement('div')
  for (const [icon, label, act] of buttons) {
    const button = document.createElement('button')
    button.type = 'button'
    button.setAttribute('aria-label', label)
    button.title = label
    button.append(drawIcon(signIcons[icon]))
    button.addEventListener('click', act)
    box.append(button)
  }
  return box
}
