import { MapTree, type MapPoints } from '../map-tree.ts'
import type { MapTrees } from '../map-trees.ts'
import type { Drawn, MapWindow, Point, Question } from '../port.ts'
import { type Asking, todayOf } from './asking.ts'
import { points } from './points.ts'

const nowhere: Point = { id: '', lat: 0, lng: 0, approximate: true }

/**
 * What is to be drawn of a question's matches in a window of the map. Meilisearch has no clusters of its own, so its points are clustered here, on
 * the caller's thread: up to some thousands take milliseconds; with more the embedded engine, which has a thread for that, is the better one.
 */
export async function map(
  asking: Asking,
  maps: MapTrees,
  question: Question,
  window: MapWindow,
): Promise<Drawn> {
  const at = { version: asking.version, today: todayOf(asking) }
  const make = async () => maps.keep(question, at, new MapTree(pointsOf(await points(asking, question))))
  return (maps.find(question, at) ?? (await make())).draw(window)
}

function pointsOf(found: readonly Point[]): MapPoints {
  const point = (at: number) => found[at] ?? nowhere
  return {
    count: found.length,
    listings: new Set(found.map(({ id }) => id)).size,
    lat: (at) => point(at).lat,
    lng: (at) => point(at).lng,
    point,
  }
}
