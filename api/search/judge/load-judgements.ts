import { z } from 'zod'
import { Fault } from '../../fault.ts'
import { Judgement } from './judgement.ts'
import { askKey } from './share-of.ts'

/**
 * Reads judgements from JSON text. `slugs` are the listings that can be found. Throws a Fault that names every entry which is not well formed, names a
 * listing that is not there, or asks what another asks.
 */
export function loadJudgements(json: string, slugs: ReadonlySet<string>): Judgement[] {
  const faults = new Map<string, string[]>()
  const asked = new Map<string, number>()
  const judgements = parseList(json).flatMap((entry, i) => {
    const parsed = Judgement.safeParse(entry)
    const wrong = parsed.success
      ? faultsOf(parsed.data, slugs, asked)
      : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
    if (parsed.success && !asked.has(askKey(parsed.data.ask))) asked.set(askKey(parsed.data.ask), i + 1)
    if (wrong.length > 0) faults.set(`entry ${i + 1}`, wrong)
    return parsed.success ? [parsed.data] : []
  })
  if (faults.size === 0) return judgements
  throw new Fault(
    'bad-request',
    'The judgements have faults.',
    Object.fromEntries([...faults].map(([entry, wrong]) => [entry, `${wrong.join('; ')}.`])),
  )
}

function parseList(json: string): unknown[] {
  try {
    return z.array(z.unknown()).parse(JSON.parse(json))
  } catch {
    throw new Fault('bad-request', 'The judgements are not a JSON list.')
  }
}

function faultsOf(
  { ask, good }: Judgement,
  slugs: ReadonlySet<string>,
  asked: ReadonlyMap<string, number>,
): string[] {
  const unknown = Object.keys(good).filter((slug) => !slugs.has(slug))
  const earlier = asked.get(askKey(ask))
  return [
    ...unknown.map((slug) => `good: there is no listing ${slug} to be found`),
    ...(earlier === undefined ? [] : [`ask: the same as entry ${earlier}`]),
  ]
}
