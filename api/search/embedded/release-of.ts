import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'

/**
 * Tells one build of a program from another: a built program names its parts by their content, so its own text is enough. Null for a program run from
 * source, whose parts may change at any time.
 */
export async function releaseOf(program: URL): Promise<string | null> {
  if (program.pathname.endsWith('.ts')) return null
  return createHash('sha256')
    .update(await readFile(program))
    .digest('hex')
}
