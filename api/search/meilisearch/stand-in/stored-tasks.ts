import type { Task, TaskType } from 'meilisearch'
import { MeiliFault } from './meili-fault.ts'

/** For tests: one queue of tasks, done in order: enqueued, processing, succeeded or failed. */
export class StoredTasks {
  readonly tasks: Task[] = []
  /** How long each takes. */
  taskMs = 0
  private isHeld = false
  private readonly failing: { type: TaskType; code: string }[] = []
  private readonly waiting: { task: Task; work: () => void }[] = []
  private isWorking = false

  /** Takes a task in, and answers what Meilisearch answers: a number to ask by. */
  enqueue(type: TaskType, indexUid: string | null, work: () => void) {
    const task: Task = {
      uid: this.tasks.length,
      batchUid: null,
      indexUid,
      status: 'enqueued',
      type,
      canceledBy: null,
      error: null,
      duration: null,
      enqueuedAt: new Date(0).toISOString(),
      startedAt: null,
      finishedAt: null,
    }
    this.tasks.push(task)
    this.waiting.push({ task, work })
    void this.proceed()
    return { taskUid: task.uid, indexUid, status: task.status, type, enqueuedAt: task.enqueuedAt }
  }

  get(uid: number): Task {
    const task = this.tasks[uid]
    if (!task) throw new MeiliFault(404, 'task_not_found', `Task \`${uid}\` not found.`)
    return task
  }

  /** The next task of this type fails with this code. */
  failNext(type: TaskType, code: string): void {
    this.failing.push({ type, code })
  }

  /** Nothing is processed until `release`. */
  hold(): void {
    this.isHeld = true
  }

  release(): void {
    this.isHeld = false
    void this.proceed()
  }

  private async proceed(): Promise<void> {
    if (this.isWorking) return
    this.isWorking = true
    for (let next = this.next(); next; next = this.next()) {
      next.task.status = 'processing'
      if (this.taskMs > 0) await new Promise((resolve) => setTimeout(resolve, this.taskMs))
      this.finish(next.task, next.work)
    }
    this.isWorking = false
  }

  private next() {
    return this.isHeld ? undefined : this.waiting.shift()
  }

  private finish(task: Task, work: () => void): void {
    const planned = this.failing.findIndex(({ type }) => type === task.type)
    const [failure] = planned === -1 ? [] : this.failing.splice(planned, 1)
    try {
      if (failure) throw new MeiliFault(500, failure.code, 'It was told to fail.')
      work()
      task.status = 'succeeded'
    } catch (error) {
      if (!(error instanceof MeiliFault)) throw error
      task.status = 'failed'
      task.error = error.body()
    }
  }
}
