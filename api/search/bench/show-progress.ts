import { SingleBar } from 'cli-progress'

/** Shows how far long work is: a bar on a terminal, else nothing. Call `end` whatever happens. */
export function showProgress(): { show(what: string, done: number, total: number): void; end(): void } {
  if (!process.stderr.isTTY) return { show: () => undefined, end: () => undefined }
  const bar = new SingleBar({
    format: '{bar} {value}/{total} {what}',
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
  })
  let started = false
  return {
    show(what, done, total) {
      if (!started) bar.start(total, done, { what })
      started = true
      bar.setTotal(total)
      bar.update(done, { what })
    },
    end() {
      if (started) bar.stop()
    },
  }
}
