import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Builds the embed as it ships, from the sources of this moment, into a folder of its own; `remove` takes it away. */
export async function buildEmbed(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-embed-'))
  // A process of its own: under test, libraries would give their slower and larger selves for development.
  const args = [
    join(root, 'node_modules/vite/bin/vite.js'),
    'build',
    '--logLevel',
    'error',
    '--outDir',
    folder,
  ]
  await promisify(execFile)(process.execPath, args, { cwd: root, env: { PATH: '', NODE_ENV: 'production' } })
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}
