import type { Failure } from './failure.ts'

/** Something that comes from the server. While it comes or fails, what was there before stays to be shown, dimmed. */
export type Remote<T> =
  | { is: 'none' }
  | { is: 'loading'; old: T | null; slow: boolean }
  | { is: 'ready'; value: T }
  | { is: 'failed'; failure: Failure; old: T | null }

/** What can be shown now: the answer, or the one before it. */
export function shown<T>(remote: Remote<T>): T | null {
  if (remote.is === 'ready') return remote.value
  return remote.is === 'none' ? null : remote.old
}
