import { foldWords } from '../words/fold-words.ts'
import { needPhrases } from '../words/need-phrases.ts'
import { stopWords } from '../words/stop-words.ts'
import type { Question } from '../port.ts'
import type { Atlas } from '../embedded/atlas.ts'
import { anyBroadFilter, anyNearFilter, anyPage } from './any-filters.ts'
import { createRandom, type Random } from './random.ts'
import { type Sample, wordsOfName } from './sample-listings.ts'
import { withTypo } from './with-typo.ts'

/** One thing that is asked, and which listing must be among the first so many, when that is known. */
export interface Asked {
  question: Partial<Question>
  target?: { id: string; within: number }
}

/** A kind of question people ask, with many of them. */
export interface QuestionKind {
  key: string
  label: string
  /** A search with all counts, or suggestions while typing, for which only `q` matters. */
  ask: 'find' | 'suggest'
  asked: Asked[]
}

interface Source {
  random: Random
  sample: Sample
  atlas: Atlas
}

const rarestOf = 3

/** The questions of every kind, the same for the same listings, whichever engine is asked: `count` of each. */
export function makeQuestions(sample: Sample, atlas: Atlas, count: number): QuestionKind[] {
  const kind = (
    key: string,
    label: string,
    make: (source: Source) => Asked,
    ask: QuestionKind['ask'] = 'find',
  ) => {
    const source = { random: createRandom(key.length * 7919 + count), sample, atlas }
    return { key, label, ask, asked: Array.from({ length: count }, () => make(source)) }
  }
  return [
    kind('word', 'one word', (source) => ({ question: { q: anyWord(source) } })),
    kind('half', 'one word half typed', (source) => ({
      question: { q: beginning(anyWord(source), source.random) },
    })),
    kind('typo', 'two words of a name, one misspelt', misspeltName),
    kind('phrase', 'everyday phrase', everydayPhrase),
    kind('name', 'exact name', exactName),
    kind('summary', 'five words of a summary', partOfSummary),
    kind('near', 'filters, place, a quarter with a word', (source) => ({
      question: {
        ...anyNearFilter(source.random, source.atlas),
        q: source.random.chance(0.25) ? anyWord(source) : '',
      },
    })),
    kind('broad', 'broad filters, no words', ({ random, atlas }) => ({
      question: anyBroadFilter(random, atlas),
    })),
    kind('browse', 'browsing', ({ random }) => ({ question: anyPage(random) })),
    kind('suggest', 'suggestions while typing', typing, 'suggest'),
  ]
}

const anyListing = ({ random, sample }: Source) =>
  random.pick(sample.listings, { id: '', name: 'Nothing', summary: '', needs: [], categories: [] })

/** From names and texts in equal parts, so that rare and common words both come up; never a small one. */
function anyWord(source: Source): string {
  const { name, summary } = anyListing(source)
  const words = foldWords(source.random.chance(0.5) ? name : summary)
  return source.random.pick(
    words.filter((word) => !stopWords.has(word)),
    'food',
  )
}

function beginning(word: string, random: Random): string {
  return word.slice(0, Math.min(word.length, 2 + random.below(Math.max(1, word.length - 2))))
}

/** Two words that at most three names have, one of them with a typing error. */
function misspeltName(source: Source): Asked {
  const { random, sample } = source
  for (let tries = 0; tries < 200; tries++) {
    const { id, name } = anyListing(source)
    const words = wordsOfName(name).filter((word) => !stopWords.has(word))
    const long = words.filter((word) => word.length >= 5)
    const typed = random.pick(long, '')
    const other = random.pick(
      words.filter((word) => word !== typed),
      '',
    )
    if (typed === '' || other === '') continue
    const carriers = Math.min(sample.carriers.get(typed) ?? 0, sample.carriers.get(other) ?? 0)
    if (carriers > rarestOf) continue
    const pair = [withTypo(typed, random), other]
    if (words.indexOf(typed) > words.indexOf(other)) pair.reverse()
    return { question: { q: pair.join(' ') }, target: { id, within: 10 } }
  }
  return { question: { q: 'nothing' } }
}

const sentences = ['', '', 'please help i am ', 'my neighbour says ', 'where do i go for ']

function everydayPhrase({ random }: Source): Asked {
  const said = random.pick(Object.values(needPhrases), 'skint').split(',')
  const phrase = random.pick(said, 'skint').trim().replaceAll(/\s+/g, ' ')
  const chosen = phrase.split(' ').map((word) => random.pick(word.split('/'), word))
  return { question: { q: random.pick(sentences, '') + chosen.join(' ') } }
}

function exactName(source: Source): Asked {
  const { id, name } = anyListing(source)
  return { question: { q: name }, target: { id, within: 1 } }
}

function partOfSummary(source: Source): Asked {
  const { id, summary } = anyListing(source)
  const words = foldWords(summary)
  const start = source.random.below(Math.max(1, words.length - 5))
  return { question: { q: words.slice(start, start + 5).join(' ') }, target: { id, within: 10 } }
}

/** The beginning of a name or, one time in five, of a need or category. */
function typing(source: Source): Asked {
  const { random, atlas } = source
  const { label } = random.pick(atlas.terms, {
    kind: 'need',
    slug: '',
    label: 'Food',
    labelCy: null,
    ancestors: [],
  })
  const text = random.chance(0.2) ? label : anyListing(source).name
  return { question: { q: text.slice(0, 2 + random.below(10)) } }
}
