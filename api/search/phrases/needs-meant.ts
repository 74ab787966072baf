import type { TypedQuery } from '../embedded/typed-query.ts'

/** The needs that everyday phrases in a query mean, each once. */
export function needsMeant({ parts }: Pick<TypedQuery, 'parts'>): string[] {
  const meanings = parts.flatMap((part) => part.meanings)
  return [...new Set(meanings.filter(({ kind }) => kind === 'need').map(({ slug }) => slug))]
}
