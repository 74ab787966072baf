import { sharedKey } from './keep-for-all.ts'
import type { MapTree } from './map-tree.ts'
import type { Question } from './port.ts'

/** Points of all kept maps, counted once for each zoom. */
const mostPoints = 600_000

/** When a map was made: the version of the index, and the day since 1970. */
export interface MadeAt {
  version: number | string
  today: number
}

/**
 * Maps of questions that are nobody's own, kept while the index stays as it is: whoever moves or zooms one is answered from what is clustered
 * already. Those asked for longest ago make room.
 */
export class MapTrees {
  private readonly byKey = new Map<string, MapTree>()
  private version: MadeAt['version'] = ''

  /** The map of a question, if it is kept. */
  find(question: Question, at: MadeAt): MapTree | undefined {
    const key = keyOf(question, at)
    if (this.version !== at.version) this.byKey.clear()
    this.version = at.version
    const tree = key === null ? undefined : this.byKey.get(key)
    if (key !== null && tree) this.put(key, tree)
    return tree
  }

  /** Keeps a map, unless it is somebody's own or the index has changed since; gives it back either way. */
  keep(question: Question, at: MadeAt, tree: MapTree): MapTree {
    const key = keyOf(question, at)
    if (key !== null && this.version === at.version) this.put(key, tree)
    return tree
  }

  private put(key: string, tree: MapTree): void {
    this.byKey.delete(key)
    this.byKey.set(key, tree)
    let size = 0
    for (const { size: points } of this.byKey.values()) size += points
    for (const [oldest, { size: points }] of this.byKey) {
      if (size <= mostPoints || this.byKey.size === 1) break
      size -= points
      this.byKey.delete(oldest)
    }
  }
}

function keyOf(question: Question, { today }: MadeAt): string | null {
  const shared = sharedKey({ ...question, offset: 0, limit: 0, sort: 'relevance' })
  return shared && `${today} ${shared}`
}
