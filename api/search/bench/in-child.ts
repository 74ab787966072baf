import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Progress } from './progress.ts'

const Message = z.union([
  z.object({ progress: z.object({ step: z.string(), done: z.number(), total: z.number() }) }),
  z.object({ figures: z.unknown() }),
])

/** Runs a command of Waymark in a process of its own and gives the figures that it tells. Rejects when it ends without any. */
export function inChild(
  command: readonly string[],
  nodeFlags: readonly string[] = [],
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<unknown> {
  const start = fileURLToPath(new URL('../../start.mjs', import.meta.url))
  const child = spawn(process.execPath, [...nodeFlags, start, 'cli', ...command], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  return new Promise((resolve, reject) => {
    child.on('message', (sent) => {
      const message = Message.parse(sent)
      if ('figures' in message) resolve(message.figures)
      else onProgress(message.progress)
    })
    child.on('error', reject)
    child.on('exit', (code, signal) =>
      reject(new Error(`Measuring ended early (${signal ?? `status ${code}`}): see above.`)),
    )
  })
}

/** The other end of `inChild`: works, tells the parent and lets go; ends when the parent does. Without a parent the figures are written as JSON. */
export async function forParent(
  work: (onProgress: (progress: Progress) => void) => Promise<unknown>,
): Promise<void> {
  if (!process.send) {
    process.stdout.write(`${JSON.stringify(await work(() => undefined), null, 2)}\n`)
    return
  }
  const orphaned = () => process.exit(1)
  process.once('disconnect', orphaned)
  const figures = await work((progress) => process.send?.({ progress }))
  process.off('disconnect', orphaned)
  process.send({ figures }, undefined, undefined, () => process.disconnect())
}
