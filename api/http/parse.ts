import type { Context } from 'hono'
import type { z } from 'zod'
import { Fault } from '../fault.ts'

/**
 * The query string, parsed once at the border. Names in `many` may repeat; of others the first counts. Unknown names are ignored and
 * empty values count as not given, as an empty form field does. Throws `bad-request` naming each field that is wrong.
 */
export function parseQuery<T extends z.ZodType>(
  c: Context,
  schema: T,
  many: readonly string[] = [],
): z.infer<T> {
  const given: Record<string, string | string[]> = {}
  for (const [name, values] of Object.entries(c.req.queries())) {
    const said = values.filter((value) => value.trim() !== '')
    const [first] = said
    if (first !== undefined) given[name] = many.includes(name) ? said : first
  }
  return parseInput(schema, given)
}

/** A JSON body, parsed once at the border. Throws `unsupported-type` or `bad-request`. */
export async function parseBody<T extends z.ZodType>(c: Context, schema: T): Promise<z.infer<T>> {
  if (!/^application\/json\s*(;|$)/i.test(c.req.header('content-type') ?? '')) {
    throw new Fault('unsupported-type', 'Send JSON, with the content type application/json.')
  }
  const body: unknown = await c.req.json().catch(() => {
    throw new Fault('bad-request', 'The body is not valid JSON.')
  })
  return parseInput(schema, body)
}

/** Anything from outside, against its schema. Throws `bad-request` whose `fields` has one sentence for each wrong field. */
export function parseInput<T extends z.ZodType>(schema: T, input: unknown): z.infer<T> {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  const fields: Record<string, string> = {}
  for (const issue of parsed.error.issues) fields[String(issue.path[0] ?? 'body')] ??= issue.message
  throw new Fault('bad-request', `Please check: ${Object.keys(fields).join(', ')}.`, fields)
}
