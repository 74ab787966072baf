import type { SearchQuery } from './schema.ts'

/** Whether somebody's words or place are in what was asked, even those that nobody understood: then the answer is kept nowhere. */
export function isPersonal({ q, near, lat }: Pick<SearchQuery, 'q' | 'near' | 'lat'>): boolean {
  return q.trim() !== '' || near !== undefined || lat !== undefined
}
