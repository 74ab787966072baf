import { z } from 'zod'
import type { BenchEnv, EngineOption } from './engine.ts'
import { inChild } from './in-child.ts'
import type { BenchSize, EngineFigures } from './measure-engine.ts'
import type { Progress } from './progress.ts'

/** How one engine is measured: in this process, or in one of its own. */
export type Measure = (
  option: EngineOption,
  size: BenchSize,
  env: BenchEnv,
  onProgress?: (progress: Progress) => void,
) => Promise<EngineFigures>

const Figures = z.custom<EngineFigures>((value) => typeof value === 'object' && value !== null)

/** Measures an engine in a process of its own, which has our environment, so that its memory is its own. Rejects when that process ends without figures. */
export const measureInChild: Measure = async ({ key, nodeFlags }, size, _env, onProgress) => {
  const options = Object.entries(size).flatMap(([name, value]) => [`--${name}`, String(value)])
  return Figures.parse(await inChild(['bench', 'engine', key, ...options], nodeFlags, onProgress))
}
