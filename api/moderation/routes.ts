import { Hono } from 'hono'
import type { Env } from '../http/env.ts'
import { parseBody } from '../http/parse.ts'
import { makeSuggestion } from './make-suggestion.ts'
import { SuggestionInput } from './schema.ts'

/** `POST /api/suggestions`: anyone suggests a listing or a correction, or says that something is wrong. */
export const moderationRoutes = new Hono<Env>().post('/suggestions', async (c) => {
  const receipt = await makeSuggestion(c.var.ctx, await parseBody(c, SuggestionInput))
  return c.json(receipt, 202)
})
