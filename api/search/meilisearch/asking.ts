import type { Meilisearch } from 'meilisearch'
import type { Calendar } from '../../times/schema.ts'
import type { Atlas } from '../embedded/atlas.ts'
import type { PhraseBook } from '../phrases/phrase-book.ts'

/** What answering one question needs: where to ask, what words mean, and when it is. */
export interface Asking {
  client: Meilisearch
  /** The index that is asked. */
  uid: string
  atlas: Atlas
  book: PhraseBook
  now: Date
  calendar: Calendar
  /** Another one as soon as the index was seen to have changed. */
  version: string
}

/** The day of an asking, since 1970. */
export const todayOf = ({ now }: Asking) => Math.floor(now.getTime() / 86_400_000)
