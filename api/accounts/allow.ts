import { Fault } from '../fault.ts'
import { type Action, type Actor, permissions } from './permissions.ts'

/** The first line of every verb: throws `forbidden` unless the table lets this actor do it. */
export function allow(ctx: { actor: Actor }, action: Action): void {
  const roles: readonly string[] = permissions[action]
  if (!roles.includes(ctx.actor.role)) throw new Fault('forbidden', 'You may not do this.')
}
