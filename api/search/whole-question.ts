import type { Question } from './port.ts'

const anything: Question = {
  q: '',
  category: [],
  need: [],
  audience: [],
  language: [],
  access: [],
  day: [],
  mode: [],
  referral: [],
  point: null,
  openAt: null,
  sort: 'relevance',
  offset: 0,
  limit: 20,
  only: { area: null, categories: [], needs: [] },
}

/** A whole question: a first page of everything, less what is different about this one. */
export const wholeQuestion = (different: Partial<Question>): Question => ({ ...anything, ...different })
