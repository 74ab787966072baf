import type { Found, Question } from '../port.ts'
import type { IndexMoment } from './moment.ts'

const mostKept = 200

/**
 * Keeps answers to plain browsing: filters alone go over much of the index and are asked again and again. Nothing that says what somebody typed, where
 * they are or when they want to go is ever kept, and nothing outlives a change of the index or the day.
 */
export class KeptAnswers {
  private readonly answers = new Map<string, Found>()
  private keptFor = ''

  /** The kept answer, or the one that `ask` gives. */
  find(question: Question, { now }: IndexMoment, version: number, ask: () => Found): Found {
    if (question.q.trim() !== '' || question.point || question.openAt) return ask()
    const time = `${version}:${Math.floor(now.getTime() / 86_400_000)}`
    if (time !== this.keptFor) this.answers.clear()
    this.keptFor = time
    const key = JSON.stringify(question)
    const known = this.answers.get(key)
    if (known) return known
    const found = ask()
    const [oldest] = this.answers.keys()
    if (this.answers.size >= mostKept && oldest !== undefined) this.answers.delete(oldest)
    this.answers.set(key, found)
    return found
  }
}
