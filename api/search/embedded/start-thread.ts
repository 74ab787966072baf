import { Worker } from 'node:worker_threads'

/** Starts a thread on a program, built or, while developing and testing, from its source. */
export function startThread(program: URL, workerData: unknown): Worker {
  if (!program.pathname.endsWith('.ts')) return new Worker(program, { workerData })
  // A thread does not inherit whoever reads TypeScript for the main one.
  const load = `import('tsx/esm/api').then(({ register }) => {
    register()
    return import(${JSON.stringify(program.href)})
  })`
  return new Worker(load, { eval: true, workerData })
}
