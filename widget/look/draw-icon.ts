import { type IconName, icons } from './icons.ts'

/** A drawn icon as nodes: the map is not drawn by templates. */
export function drawIcon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('class', 'icon')
  svg.setAttribute('aria-hidden', 'true')
  path.setAttribute('d', icons[name])
  svg.append(path)
  return svg
}
