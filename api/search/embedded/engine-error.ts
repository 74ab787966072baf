import type { Explained } from '../../explain-error.ts'

/** Something that nobody expected went wrong in the engine's thread: its kind and place, and nothing that a person asked. */
export class EngineError extends Error {
  constructor(explained: Explained) {
    super(explained.message ?? explained.code ?? 'The search engine failed.')
    this.name = explained.name
    this.stack = [
      `${explained.name}: ${this.message}`,
      ...explained.frames.map((frame) => `    ${frame}`),
    ].join('\n')
  }
}
