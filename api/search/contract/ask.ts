import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, openDatabase } from '../../../db/open.ts'
import { migrateDatabase } from '../../../db/migrate.ts'
import { loadCalendar } from '../../times/load-calendar.ts'
import type { Calendar } from '../../times/schema.ts'
import { ensureVocabulary } from '../../vocabulary/ensure-vocabulary.ts'
import type { Found, Point, Question, SearchPort } from '../port.ts'
import { wholeQuestion } from '../whole-question.ts'
import { buildFixtureTown } from './fixture-town.ts'

/** What an adapter is opened with. */
export interface AdapterHouse {
  database: Database
  /** Where the database is, for an adapter that opens it for itself. */
  url: string
  now(): Date
  calendar(): Promise<Calendar>
}

/** Opens the adapter under test on a database that already has listings in it. */
export type OpenAdapter = (house: AdapterHouse) => Promise<SearchPort>

/** For tests: the adapter on the fixture town, at a clock that stands still until it is set. */
export interface Asked {
  database: Database
  url: string
  search: SearchPort
  setNow(iso: string): void
  find(question?: Partial<Question>): Promise<Found>
  ids(question?: Partial<Question>): Promise<string[]>
  close(): Promise<void>
}

/** For tests: a Monday morning in term time. */
export const mondayMorning = '2026-11-23T10:30:00Z'

/** For tests: a question that asks for nothing in particular, and what is different about this one. */
export const questionOf = (different: Partial<Question> = {}): Question =>
  wholeQuestion({ limit: 100, ...different })

/** For tests: every match that has a public place, once for each: what the map draws of the whole world when it is as close as can be. */
export async function pointsOf(
  search: Pick<SearchPort, 'map'>,
  question: Partial<Question> = {},
): Promise<Point[]> {
  const { marks } = await search.map(questionOf(question), { bbox: [-180, -90, 180, 90], zoom: 24 })
  return marks.map((mark) => {
    if ('count' in mark) throw new Error('There are too many to be drawn one by one.')
    return mark
  })
}

/** For tests: opens an adapter on a new database that `fill` has filled, by default with the fixture town. */
export async function openAsked(
  open: OpenAdapter,
  fill: (database: Database) => Promise<void> = buildFixtureTown,
): Promise<Asked> {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-contract-'))
  const url = `file:${join(folder, 'town.db')}`
  const database = await openDatabase({ url })
  await migrateDatabase(database.db)
  await ensureVocabulary({ actor: { role: 'system' }, db: database.db, write: database.write })
  await fill(database)
  let now = new Date(mondayMorning)
  const calendar = await loadCalendar(database.db)
  const search = await open({ database, url, now: () => now, calendar: async () => calendar })
  const find = (question: Partial<Question> = {}) => search.find(questionOf(question))
  return {
    database,
    url,
    search,
    find,
    ids: async (question) => (await find(question)).hits.map((hit) => hit.id),
    setNow(iso) {
      now = new Date(iso)
    },
    async close() {
      await search.close()
      await database.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
