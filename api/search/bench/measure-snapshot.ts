import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { benchAtlas } from './bench-atlas.ts'
import { type BenchEngine, type BenchEnv, benchMoment, type EngineOption } from './engine.ts'
import { inChild } from './in-child.ts'
import type { QuestionKind } from './question-kinds.ts'
import { residentMb } from './resident-mb.ts'
import { wholeQuestion } from '../whole-question.ts'

const Loaded = z.object({
  loadMs: z.number(),
  total: z.number(),
  emptyMb: z.number(),
  readyMb: z.number(),
  askedMb: z.number(),
})

/** What a process of its own takes that has only loaded a snapshot, in milliseconds and megabytes: empty, ready, and after all questions. */
export type LoadedFigures = z.infer<typeof Loaded>

/** What saving and loading take. */
export interface SnapshotFigures extends LoadedFigures {
  saveMs: number
  mb: number
}

/** Saves a snapshot and has a process of its own load it and ask everything. Null for an engine that has none. Throws when something is lost. */
export async function measureSnapshot(
  engine: BenchEngine,
  { key, nodeFlags }: EngineOption,
  kinds: readonly QuestionKind[],
): Promise<SnapshotFigures | null> {
  if (!engine.save) return null
  const folder = await mkdtemp(join(tmpdir(), 'waymark-bench-'))
  const [path, questions] = [join(folder, 'snapshot'), join(folder, 'questions.json')]
  try {
    const startedAt = performance.now()
    await engine.save(path)
    const saveMs = performance.now() - startedAt
    await writeFile(questions, JSON.stringify(kinds))
    const loaded = Loaded.parse(await inChild(['bench', 'loaded', key, path, questions], nodeFlags))
    const { total } = await engine.find(wholeQuestion({}))
    if (total !== loaded.total)
      throw new Error(`The snapshot has ${loaded.total} listings in place of ${total}.`)
    return { ...loaded, saveMs, mb: (await stat(path)).size / 1_000_000 }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The process of its own: loads a snapshot, asks the questions of a file, and says what that took. */
export async function measureLoaded(
  option: EngineOption,
  env: BenchEnv,
  path: string,
  questions: string,
): Promise<LoadedFigures> {
  const emptyMb = residentMb()
  const engine = await option.open({ atlas: benchAtlas(), moment: benchMoment, env })
  const startedAt = performance.now()
  await engine.load?.(path)
  const loadMs = performance.now() - startedAt
  const readyMb = residentMb()
  const { total } = await engine.find(wholeQuestion({}))
  const kinds: QuestionKind[] = JSON.parse(await readFile(questions, 'utf8')) // written by the process that started this one
  for (const { ask, asked } of kinds) {
    for (const { question } of asked) {
      if (ask === 'find') await engine.find(wholeQuestion(question))
      else await engine.suggest(question.q ?? '', 8)
    }
  }
  const askedMb = residentMb()
  await engine.close()
  return { loadMs, total, emptyMb, readyMb, askedMb }
}
