import type { Map as LeafletMap } from 'leaflet/dist/leaflet-src.esm.js'
import { drawIcon } from '../look/draw-icon.ts'
import { moreIcons } from '../look/more-icons.ts'
import { signIcons } from '../look/sign-icons.ts'
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
      [moreIcons.plus, words.map.zoomIn, () => map.zoomIn()],
      [moreIcons.minus, words.map.zoomOut, () => map.zoomOut()],
    ]),
    group([
      [moreIcons.up, words.map.panUp, () => map.panBy([0, -stepPx])],
      [moreIcons['down-arrow'], words.map.panDown, () => map.panBy([0, stepPx])],
      [signIcons.back, words.map.panLeft, () => map.panBy([-stepPx, 0])],
      [signIcons.arrow, words.map.panRight, () => map.panBy([stepPx, 0])],
    ]),
  )
  return box
}

function group(buttons: readonly [string, string, () => void][]): HTMLElement {
  const box = document.createElement('div')
  for (const [icon, label, act] of buttons) {
    const button = document.createElement('button')
    button.type = 'button'
    button.setAttribute('aria-label', label)
    button.title = label
    button.append(drawIcon(icon))
    button.addEventListener('click', act)
    box.append(button)
  }
  return box
}
