const retryable = new Set([408, 425, 429, 500, 502, 503, 504])

/** How far a fetch goes before it gives up. */
export interface FetchLimits {
  timeoutMs: number
  retries: number
  /** Wait before the first retry; each later one waits twice as long. */
  retryAfterMs: number
  maxBytes: number
}

/** Limits for other people's servers: 30 seconds, three more tries, 100 MB an answer. */
export const politeLimits: FetchLimits = {
  timeoutMs: 30_000,
  retries: 3,
  retryAfterMs: 1000,
  maxBytes: 100_000_000,
}

/**
 * Gets an http(s) address as bytes, trying again after a failure that may pass; `Retry-After` is kept to, up to a minute. Throws with
 * words and the status when it stays away, and when it is larger than allowed.
 */
export async function politeFetch(url: URL, limits: FetchLimits = politeLimits): Promise<Uint8Array> {
  for (let tries = 0; ; tries += 1) {
    const outcome = await attempt(url, limits)
    if (outcome instanceof Uint8Array) return outcome
    if (!outcome.again || tries >= limits.retries) throw new Error(outcome.reason)
    const wait = outcome.waitMs ?? limits.retryAfterMs * 2 ** tries
    await new Promise((resolve) => setTimeout(resolve, wait))
  }
}

interface Failure {
  reason: string
  again: boolean
  waitMs: number | null
}

async function attempt(url: URL, limits: FetchLimits): Promise<Uint8Array | Failure> {
  const where = `${url.host}${url.pathname}`
  try {
    const response = await fetch(url, {
      headers: { accept: 'application/json', 'user-agent': 'Waymark-import/1 (+Open Referral UK reader)' },
      signal: AbortSignal.timeout(limits.timeoutMs),
    })
    if (response.ok) return await bodyOf(response, limits.maxBytes)
    await response.body?.cancel()
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
    const waitMs = Number.isFinite(seconds) ? Math.min(seconds, 60) * 1000 : null
    return { reason: `${where} answered ${response.status}.`, again: retryable.has(response.status), waitMs }
  } catch (error) {
    if (error instanceof TooLarge) throw error
    const timedOut = error instanceof Error && error.name === 'TimeoutError'
    const reason = timedOut
      ? `${where} did not answer in ${limits.timeoutMs / 1000} seconds.`
      : `${where} could not be reached.`
    return { reason, again: true, waitMs: null }
  }
}

class TooLarge extends Error {}

async function bodyOf(response: Response, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    if (size > maxBytes)
      throw new TooLarge(`An answer was larger than ${Math.round(maxBytes / 1_000_000)} MB; reading stopped.`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
