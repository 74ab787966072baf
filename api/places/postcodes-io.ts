import { z } from 'zod'
import type { Clock } from '../clock.ts'
import type { Postcode } from './postcode.ts'
import type { LatLng, PostcodeLookup } from './schema.ts'

/** The part of an answer that is used. Source: https://postcodes.io/docs, GET /postcodes/:postcode. */
const Answer = z.object({
  result: z.object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) }),
})

const patienceMs = 1500
/** After a failure nobody is asked for this long, so that a service that is down does not slow every search. */
const restMs = 60_000

/**
 * Asks a postcodes.io-compatible service (`postcodesUrl`, such as one's own copy) where a postcode is. Sends the postcode and nothing else, follows
 * no redirect, waits 1.5 s at most. Any failure, an unknown postcode and one without a position are all "unknown": null. Never throws.
 */
export function createPostcodesIo(options: { postcodesUrl: string; clock: Clock }): PostcodeLookup {
  const base = options.postcodesUrl.replace(/\/+$/, '')
  let restUntil = 0
  return async (postcode) => {
    const now = options.clock.now().getTime()
    if (now < restUntil) return null
    try {
      return await ask(base, postcode)
    } catch {
      restUntil = now + restMs
      return null
    }
  }
}

/** Throws when the service cannot be reached, is late, or fails. */
async function ask(base: string, { code }: Postcode): Promise<LatLng | null> {
  const response = await fetch(`${base}/postcodes/${code}`, {
    headers: { accept: 'application/json' },
    redirect: 'error',
    signal: AbortSignal.timeout(patienceMs),
  })
  if (response.status === 404) {
    await response.body?.cancel()
    return null
  }
  if (!response.ok) throw new Error(`The postcode service answered ${response.status}.`)
  const answer = Answer.safeParse(await response.json())
  return answer.success ? { lat: answer.data.result.latitude, lng: answer.data.result.longitude } : null
}
