import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { EngineOption } from './engine.ts'
import { type BenchSize, type EngineFigures, measureEngine, type Progress } from './measure-engine.ts'

/** How one engine is measured: in this process, or in one of its own. */
export type Measure = (
  option: EngineOption,
  size: BenchSize,
  onProgress?: (progress: Progress) => void,
) => Promise<EngineFigures>

const Message = z.union([
  z.object({ progress: z.object({ step: z.string(), done: z.number(), total: z.number() }) }),
  z.object({ figures: z.custom<EngineFigures>((value) => typeof value === 'object' && value !== null) }),
])

/** Measures an engine in a process of its own, so that its memory is its own. Rejects when that process ends without figures. */
export const measureInChild: Measure = ({ key, label, nodeFlags }, size, onProgress) => {
  const start = fileURLToPath(new URL('../../start.mjs', import.meta.url))
  const options = Object.entries(size).flatMap(([name, value]) => [`--${name}`, String(value)])
  const child = spawn(process.execPath, [...nodeFlags, start, 'cli', 'bench', 'engine', key, ...options], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  return new Promise((resolve, reject) => {
    child.on('message', (sent) => {
      const message = Message.parse(sent)
      if ('figures' in message) resolve(message.figures)
      else onProgress?.(message.progress)
    })
    child.on('error', reject)
    child.on('exit', (code, signal) =>
      reject(new Error(`Measuring ${label} ended early (${signal ?? `status ${code}`}): see above.`)),
    )
  })
}

/** The other end of `measureInChild`: measures, tells the parent and lets go. Without a parent the figures go to standard output as JSON. */
export async function measureForParent(option: EngineOption, size: BenchSize): Promise<void> {
  if (!process.send) {
    process.stdout.write(`${JSON.stringify(await measureEngine(option, size), null, 2)}\n`)
    return
  }
  const orphaned = () => process.exit(1)
  process.once('disconnect', orphaned)
  const figures = await measureEngine(option, size, (progress) => process.send?.({ progress }))
  process.off('disconnect', orphaned)
  process.send({ figures }, undefined, undefined, () => process.disconnect())
}
