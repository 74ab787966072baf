import { availableParallelism, loadavg } from 'node:os'
import { Fault } from '../../fault.ts'
import type { BenchEnv, EngineOption } from './engine.ts'
import { allEngines } from './engines/all-engines.ts'
import type { BenchSize, EngineFigures } from './measure-engine.ts'
import { type Measure, measureInChild } from './measure-in-child.ts'
import type { Progress } from './progress.ts'

/** What a bench of the search says: figures of those measured, and why the others were not. */
export interface SearchFigures {
  size: BenchSize
  /** Where it was measured, and how many processes were waiting to run there before. */
  machine: { node: string; cores: number; load: number }
  measured: EngineFigures[]
  leftOut: { label: string; why: string }[]
}

export interface BenchSearchOptions extends BenchSize {
  /** Keys of the engines to measure; all unless told. */
  only?: readonly string[]
  env: BenchEnv
  measure?: Measure
  onProgress?: (label: string, progress: Progress) => void
}

/** Measures each engine on the same made-up listings with the same questions, one after another so that none disturbs another. */
export async function benchSearch(options: BenchSearchOptions): Promise<SearchFigures> {
  const { size, questions, seconds, only, env, measure = measureInChild, onProgress } = options
  const machine = { node: process.versions.node, cores: availableParallelism(), load: loadavg()[0] ?? 0 }
  const figures: SearchFigures = { size: { size, questions, seconds }, machine, measured: [], leftOut: [] }
  for (const option of allEngines.filter(({ key }) => only?.includes(key) ?? true)) {
    const why = await option.leftOut(env)
    if (why !== null) figures.leftOut.push({ label: option.label, why })
    else {
      const told = (progress: Progress) => onProgress?.(option.label, progress)
      figures.measured.push(await measure(option, figures.size, env, told))
    }
  }
  return figures
}

/** The engine of a key. Throws, naming those there are, when there is none. */
export function engineOf(key: string): EngineOption {
  const option = allEngines.find((candidate) => candidate.key === key)
  if (!option)
    throw new Fault('bad-request', `There is no engine "${key}": choose from ${engineKeys.join(', ')}.`)
  return option
}

/** What engines are called on the command line. */
export const engineKeys = allEngines.map(({ key }) => key)
