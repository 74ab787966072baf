import { MeilisearchApiError } from 'meilisearch'

/** Meilisearch's own word for what is wrong, such as `index_not_found`; null when it was not Meilisearch that said so. */
export const meiliCode = (error: unknown): string | null =>
  error instanceof MeilisearchApiError ? (error.cause?.code ?? null) : null

/** True when Meilisearch says that it has no such index. */
export const isMissing = (error: unknown) => meiliCode(error) === 'index_not_found'
