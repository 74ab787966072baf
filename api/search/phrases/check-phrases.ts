import type { Vocabulary } from '../../../db/tables/terms.ts'
import type { PhraseBook } from './phrase-book.ts'
import { plainPhrase } from './plain-phrase.ts'
import type { KeptPhrase } from './read-phrases.ts'

/** A phrase that somebody wants to add or take away. */
export interface PhraseInput {
  kind: string
  slug: string
  text: string
  /** What errors call it, for instance "line 7" of a file; by default "phrase 1" and so on. */
  name?: string
}

/** A term that a phrase can be for. */
export interface PhraseTerm {
  id: string
  kind: Vocabulary
  slug: string
  label: string
  labelCy: string | null
}

/** A phrase that is in order, with its term. */
export interface CheckedPhrase extends KeptPhrase {
  name: string
  termId: string
}

/** Reads each phrase and finds its term. Problems are one sentence each, by the phrase's name. */
export function checkPhrases(
  inputs: readonly PhraseInput[],
  terms: readonly PhraseTerm[],
): { phrases: CheckedPhrase[]; problems: Record<string, string> } {
  const phrases: CheckedPhrase[] = []
  const problems: Record<string, string> = {}
  for (const [i, { kind, slug, text, name = `phrase ${i + 1}` }] of inputs.entries()) {
    const plain = plainPhrase(text)
    const term = terms.find((other) => other.kind === kind && other.slug === slug)
    if (kind !== 'need' && kind !== 'category')
      problems[name] = `The kind is "need" or "category", not "${kind}".`
    else if (!term) problems[name] = `There is no ${kind} "${slug}".`
    else if ('problem' in plain) problems[name] = plain.problem
    else phrases.push({ name, kind, slug, termId: term.id, text: plain.text })
  }
  return { phrases, problems }
}

/** Why a phrase may not be added: another need (or category) has it already. Null when it may. */
export function findClash(
  { kind, slug, text }: KeptPhrase,
  book: PhraseBook,
  terms: readonly PhraseTerm[],
): string | null {
  const meanings = book.meaningsOf(text).flat()
  const others = new Set(meanings.filter((other) => other.kind === kind).map((other) => other.slug))
  others.delete(slug)
  if (others.size === 0) return null
  const labels = [...others].map((other) => {
    const term = terms.find((term) => term.kind === kind && term.slug === other)
    return `"${term?.label ?? other}" (${other})`
  })
  return `"${text}" already means the ${kind} ${labels.join(' and ')}. Force it to let it mean both.`
}
