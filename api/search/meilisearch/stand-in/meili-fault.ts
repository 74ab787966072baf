/** For tests: an error as Meilisearch answers it. */
export class MeiliFault extends Error {
  override name = 'MeiliFault'
  readonly status: number
  readonly code: string
  readonly type: string

  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
    this.type = status === 401 || status === 403 ? 'auth' : status >= 500 ? 'internal' : 'invalid_request'
  }

  /** The documented shape: message, code, type and a link to what the code means. */
  body() {
    const { message, code, type } = this
    return { message, code, type, link: `https://docs.meilisearch.com/errors#${code}` }
  }
}

/** For tests: a request that Meilisearch refuses. */
export const refuse = (code: string, message: string) => new MeiliFault(400, code, message)
