import type { EnqueuedTask, Meilisearch } from 'meilisearch'

/** Meilisearch took a task and could not do it. */
export class TaskFailed extends Error {
  override name = 'TaskFailed'
  /** Meilisearch's own word for what is wrong, such as `index_not_found`. */
  readonly code: string

  constructor(type: string, code: string) {
    super(`Meilisearch could not do ${type}: ${code}.`)
    this.code = code
  }
}

const firstWaitMs = 10
const longestWaitMs = 250

/** Resolves when a task has succeeded. Throws `TaskFailed` when it failed or was cancelled; `whileWaiting` may throw to give up. */
export async function waitForTask(
  client: Meilisearch,
  enqueued: Promise<EnqueuedTask>,
  whileWaiting: () => Promise<void>,
): Promise<void> {
  const { taskUid } = await enqueued
  for (let wait = firstWaitMs; ; wait = Math.min(wait * 1.5, longestWaitMs)) {
    const task = await client.tasks.getTask(taskUid)
    if (task.status === 'succeeded') return
    if (task.status === 'failed' || task.status === 'canceled')
      throw new TaskFailed(task.type, task.error?.code ?? task.status)
    await whileWaiting()
    await new Promise((resolve) => setTimeout(resolve, wait))
  }
}
