import type { HttpBindings } from '@hono/node-server'
import type { Ctx } from '../context.ts'
import type { House } from '../house.ts'

/** What every route finds on its context: who is asking and the house that answers. */
export interface Env {
  Bindings: Partial<HttpBindings>
  Variables: { ctx: Ctx; house: House; requestId: string }
}
