/** Something at a point, in GeoJSON's order of coordinates. */
interface Located {
  geometry: { coordinates: [number, number] }
}

interface Group<T> {
  x: number
  y: number
  members: { feature: T; x: number; y: number }[]
}

const nearPx = 36
const discPx = 40

/**
 * Moves apart, in a ring, what would stand on top of each other, so that each can be pressed. `toPixels` says where a coordinate is on
 * the screen; `shift` is in pixels right and down of there.
 */
export function spread<T extends Located>(
  features: readonly T[],
  toPixels: (lng: number, lat: number) => { x: number; y: number },
): { feature: T; shift: [number, number] }[] {
  const groups: Group<T>[] = []
  for (const feature of features) {
    const at = { feature, ...toPixels(...feature.geometry.coordinates) }
    const found = groups.find((group) => Math.hypot(group.x - at.x, group.y - at.y) < nearPx)
    if (found) found.members.push(at)
    else groups.push({ x: at.x, y: at.y, members: [at] })
  }
  return groups.flatMap(({ x, y, members }) =>
    members.map((member, at) => {
      if (members.length === 1) return { feature: member.feature, shift: [0, 0] }
      const [right, down] = ringPoint(at, members.length)
      return {
        feature: member.feature,
        shift: [Math.round(x + right - member.x), Math.round(y + down - member.y)],
      }
    }),
  )
}

function ringPoint(at: number, of: number): [number, number] {
  const radius = discPx / 2 / Math.sin(Math.PI / of)
  const angle = (at / of) * 2 * Math.PI - Math.PI / 2
  return [Math.cos(angle) * radius, Math.sin(angle) * radius]
}
