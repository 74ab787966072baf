import type { Clock } from '../clock.ts'
import type { Stamp } from '../listings/follow-changes.ts'
import type { MapTree } from './map-tree.ts'
import type { Question } from './port.ts'

/** The matches of questions that are not about a person, kept for a little while, since a map that is moved asks the same again and again. */
export interface MapTrees {
  /** The kept tree of a question, or else the one that `make` gives. */
  of(question: Question, stamp: Stamp, make: () => Promise<MapTree>): Promise<MapTree>
}

interface Kept {
  tree: MapTree
  madeAt: number
}

/** An index may be so far behind the database: what it said sooner after a change is not kept. */
const inStepAfterMs = 2000
const longestKeptMs = 10_000
const mostPoints = 600_000

/**
 * Keeps trees as long as nothing at all changes in the database, and for ten seconds at most. Never one of a question with words, a place, an
 * age or a time in it: those are somebody's.
 */
export function keepMapTrees({ clock }: { clock: Clock }): MapTrees {
  const byQuestion = new Map<string, Kept>()
  let seen: { stamp: Stamp | null; since: number } = { stamp: null, since: 0 }
  return {
    async of(question, stamp, make) {
      const now = clock.now().getTime()
      if (seen.stamp !== stamp) {
        seen = { stamp, since: now }
        byQuestion.clear()
      }
      const key = keyOf(question)
      const kept = key === null ? undefined : byQuestion.get(key)
      if (kept && Math.abs(now - kept.madeAt) < longestKeptMs) return kept.tree
      const isInStep = now - seen.since >= inStepAfterMs
      const tree = await make()
      if (key !== null && isInStep && seen.stamp === stamp) {
        byQuestion.delete(key)
        byQuestion.set(key, { tree, madeAt: now })
        makeRoom(byQuestion)
      }
      return tree
    },
  }
}

/** null: the question is about a person. */
function keyOf({ offset: _offset, limit: _limit, sort: _sort, ...question }: Question): string | null {
  const { q, point, age, openAt } = question
  const isPersonal = q.trim() !== '' || point !== null || age !== undefined || openAt !== null
  return isPersonal ? null : JSON.stringify(question)
}

function makeRoom(byQuestion: Map<string, Kept>): void {
  let points = 0
  for (const { tree } of byQuestion.values()) points += tree.size
  for (const [oldest, { tree }] of byQuestion) {
    if (points <= mostPoints) break
    points -= tree.size
    byQuestion.delete(oldest)
  }
}
