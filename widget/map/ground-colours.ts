import type { GroundColours } from './ground-layer.ts'

/** The map's colours as the page shows them now: a canvas cannot read custom properties, so an element reads them for it. */
export function groundColours(box: HTMLElement): GroundColours {
  const probe = document.createElement('i')
  box.append(probe)
  const read = (name: string) => {
    probe.style.color = `var(--waymark-map-${name})`
    return getComputedStyle(probe).color
  }
  const colours = {
    land: read('land'),
    'built-up': read('built-up'),
    green: read('green'),
    water: read('water'),
    road: read('road'),
    railway: read('rail'),
    label: read('label'),
  }
  probe.remove()
  return colours
}
