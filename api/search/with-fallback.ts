import { CircuitBreaker } from './circuit-breaker.ts'
import type { MeilisearchPort } from './meilisearch/open-meilisearch.ts'
import type { Found, SearchPort } from './port.ts'

/** What a search with a stand-in is made of. */
export interface FallbackOptions {
  first: MeilisearchPort
  /** Answers whenever the first cannot be relied on; opened at once, and asked as soon as it is there. */
  openStandIn(): Promise<SearchPort>
  /** An answer that takes longer is not waited for; 300 ms unless told. */
  slowMs?: number
  /** How long the first is left alone after it failed a few times; 2 s unless told. */
  restMs?: number
  /** Told when the stand-in takes over, and when the first is back. */
  onChange?(isDegraded: boolean): void
}

const failuresToOpen = 3
/** How long `catchUp` waits for the first; a large index that is being built takes longer, and nobody should. */
const catchUpMs = 10_000

/**
 * A search that the first engine answers while it is well, quick and in step, and the embedded one otherwise; then what is found says that it is
 * `degraded`. Questions about a moment go to the embedded one as a matter of course: the time engine lives there.
 */
export function withFallback(options: FallbackOptions): SearchPort {
  const { first, slowMs = 300, restMs = 2000 } = options
  const breaker = new CircuitBreaker({ failures: failuresToOpen, restMs, now: () => performance.now() })
  const opening = options.openStandIn()
  let standIn: SearchPort | null = null
  opening.then(
    (search) => {
      standIn = search
    },
    () => undefined,
  )
  const tell = changeTeller(options)
  const timer = setInterval(() => void lookAtHealth(first, breaker), Math.min(restMs, 250))
  timer.unref()

  /** Null when the stand-in has to answer. While that is still being opened the first may take its time. */
  async function tryFirst<T>(run: () => Promise<T>): Promise<T | null> {
    const isUsable = first.isInStep() && breaker.allows()
    if (!isUsable) return null
    try {
      const answer = await within(slowMs, run())
      breaker.succeeded()
      return answer
    } catch {
      breaker.failed()
      return null
    }
  }

  return {
    async find(question) {
      if (question.openAt && standIn) return standIn.find(question)
      const found = await tryFirst(() => first.find(question))
      tell(found === null)
      return found ?? asDegraded(await (await opening).find(question))
    },
    async map(question, window) {
      const isUsable = first.isInStep() && breaker.kind === 'closed' && !question.openAt
      const found = isUsable ? await within(slowMs, first.map(question, window)).catch(() => null) : null
      // All points of a region may well take long; that says nothing of a page of results, so it does not count.
      return found ?? (await opening).map(question, window)
    },
    async suggest(text, limit) {
      return (await tryFirst(() => first.suggest(text, limit))) ?? (await opening).suggest(text, limit)
    },
    async catchUp() {
      // What is not in the first by then is found by the stand-in, until the first has it too.
      const caughtUp = within(catchUpMs, first.catchUp()).catch(() => first.distrust())
      await (await opening).catchUp()
      await caughtUp
    },
    ready: () => standIn !== null || (first.isInStep() && breaker.kind === 'closed'),
    async close() {
      clearInterval(timer)
      await first.close()
      await (await opening).close()
    },
  }
}

/** The same answer, told to be a stand-in's; not a copy, which would look at everything in it. */
function asDegraded(found: Found): Found {
  found.degraded = true
  return found
}

async function lookAtHealth(first: MeilisearchPort, breaker: CircuitBreaker): Promise<void> {
  if (!breaker.isRested()) return
  // Another look would only wait for this one.
  breaker.foundIll()
  await first.check().then(
    () => breaker.foundWell(),
    () => breaker.foundIll(),
  )
}

function changeTeller({ onChange }: FallbackOptions): (isDegraded: boolean) => void {
  let last = false
  return (isDegraded) => {
    if (isDegraded !== last) onChange?.(isDegraded)
    last = isDegraded
  }
}

/** The answer, unless it takes longer; then it is not waited for, and what becomes of it is nobody's business. */
async function within<T>(ms: number, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('It took too long.')), ms)
  })
  answer.catch(() => undefined)
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}
