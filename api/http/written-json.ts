import type { Context, TypedResponse } from 'hono'

/** Answers with JSON that is written already, in UTF-8. `T` is what it says, for typed clients: the caller vouches for it. */
export function writtenJson<T>(
  c: Context,
  json: Uint8Array<ArrayBuffer>,
  headers: Record<string, string>,
): Response & TypedResponse<T, 200, 'json'> {
  const response: Response = c.body(json, 200, { 'Content-Type': 'application/json', ...headers })
  return response as Response & TypedResponse<T, 200, 'json'> // nothing but the types of hc
}
