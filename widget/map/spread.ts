/** Something at a point, in GeoJSON's order of coordinates. */
interface Located {
  geometry: { coordinates: [number, number] }
}

const ringPx = 30

/** Moves apart, in a ring, what stands at the very same point, so that each can be pressed; pixels right and down of its point. */
export function spread<T extends Located>(features: readonly T[]): { feature: T; shift: [number, number] }[] {
  const atPoint = new Map<string, T[]>()
  for (const feature of features) {
    const key = feature.geometry.coordinates.join()
    atPoint.set(key, [...(atPoint.get(key) ?? []), feature])
  }
  return [...atPoint.values()].flatMap((same) =>
    same.map((feature, at) => ({ feature, shift: same.length === 1 ? [0, 0] : ringPoint(at, same.length) })),
  )
}

function ringPoint(at: number, of: number): [number, number] {
  const radius = Math.max(ringPx, (of * 38) / (2 * Math.PI))
  const angle = (at / of) * 2 * Math.PI - Math.PI / 2
  return [Math.round(Math.cos(angle) * radius), Math.round(Math.sin(angle) * radius)]
}
