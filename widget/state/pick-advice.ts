import type { SearchResult } from '../api.ts'

/** The advice lines for any question first, those for one matter after them, each in the order given; none that it could be unsafe to ring. */
export function pickAdvice(results: readonly SearchResult[], most = 2): SearchResult[] {
  const isNarrow = ({ categories }: SearchResult) => Number(categories.some((slug) => slug !== 'advice'))
  return results
    .filter((result) => !result.sensitive && result.accepting !== 'paused')
    .toSorted((a, b) => isNarrow(a) - isNarrow(b))
    .slice(0, most)
}
