import type { PhraseBook } from '../phrases/phrase-book.ts'
import { stockPhraseBook } from '../phrases/stock-phrase-book.ts'
import { MapTree } from '../map-tree.ts'
import { MapTrees } from '../map-trees.ts'
import type { Drawn, Found, MapWindow, Point, Question, Suggested } from '../port.ts'
import { ageWordsOf } from './age-words.ts'
import { Answerer, type WrittenFound } from './answerer.ts'
import type { Atlas } from './atlas.ts'
import { tagsAt } from './cards.ts'
import { type Column, prefixed, type Stored } from './column.ts'
import type { IndexDocument } from './document.ts'
import { Geo } from './geo.ts'
import { meaningWord, wordsOfDocument } from './impacts.ts'
import { Inverted } from './inverted.ts'
import type { IndexMoment } from './moment.ts'
import { NameScores } from './name-scores.ts'
import { NameWords } from './name-words.ts'
import { Postings } from './postings.ts'
import { Shelf } from './shelf.ts'
import { Standing } from './standing.ts'
import { suggest } from './suggest.ts'
import { Vocabulary } from './vocabulary.ts'
import { WordTrail } from './word-trail.ts'

/** New postings that may wait while everything is read in: laying flat now and then keeps memory low. */
const mostWaiting = 6_000_000

/**
 * The index: documents go in and out, questions are answered, all in memory and at once. It knows no database and no HTTP, so that
 * it can live anywhere. A change is an old document marked dead and a new one at the end. All it knows lies in flat columns, which a snapshot
 * keeps; the rest is worked out of them.
 */
export class EmbeddedIndex implements Stored {
  readonly shelf = new Shelf()
  readonly vocabulary = new Vocabulary()
  readonly postings = new Postings()
  readonly nameWords = new NameWords()
  readonly trail = new WordTrail()
  readonly geo = new Geo()
  /** Which documents have which tag. */
  readonly docsOf = new Inverted()
  /** Which documents serve which area with an edge. */
  readonly servedBy = new Inverted()
  readonly scores = new NameScores()
  readonly atlas: Atlas
  readonly book: PhraseBook
  /** Counts changes, so that what was worked out before one is not used after it. */
  version = 0
  private readonly answerer: Answerer
  private readonly standing = new Standing()
  private readonly maps = new MapTrees()

  constructor(atlas: Atlas) {
    this.atlas = atlas
    this.book = stockPhraseBook(atlas)
    this.answerer = new Answerer(this)
  }

  /** Adds a listing, or replaces what was known of it. */
  put(document: IndexDocument): void {
    this.remove(document.id)
    this.version++
    const words = wordsOfDocument(document)
    const doc = this.shelf.add(document, (slug) => this.atlas.areas.numberOf(slug))
    this.trail.add(words, this.vocabulary)
    for (const [text, impact] of words.impacts) {
      const word = this.vocabulary.intern(text)
      this.postings.add(word, doc, impact)
      this.vocabulary.documents.data[word] = this.vocabulary.countOf(word) + 1
    }
    this.nameWords.add(doc, this.trail.name(doc))
    this.docsOf.grow(this.shelf.count)
    this.servedBy.grow(this.shelf.count)
  }

  /** Takes a listing out; from now on nothing finds it. */
  remove(id: string): void {
    const doc = this.shelf.find(id)
    if (doc === -1) return
    this.version++
    for (const word of [...this.trail.wordsOf(doc), ...this.madeUpOf(doc)]) {
      if (word !== -1) this.vocabulary.documents.data[word] = Math.max(0, this.vocabulary.countOf(word) - 1)
    }
    this.shelf.remove(doc)
  }

  /** Lays everything flat, which makes it small and quick; `breathe` lets others have their turn. Nothing may be put in meanwhile. */
  async freeze(breathe: () => Promise<void>): Promise<void> {
    await this.freezePostings(breathe)
    await this.renumber(breathe)
    await this.vocabulary.freeze(breathe)
    await this.shelf.names.freeze((doc) => this.shelf.isAlive(doc), breathe)
    this.geo.freeze(this.shelf.points)
    await breathe()
    this.turnRound()
  }

  /** While everything is being read in: keeps what waits from growing too large. */
  async settle(breathe: () => Promise<void>): Promise<void> {
    if (this.postings.waiting > mostWaiting) await this.freezePostings(breathe)
  }

  /** How documents stand on a day since 1970: see `Standing`. */
  standingOn(today: number): Uint8Array {
    return this.standing.on(today, this.version, this.shelf)
  }

  /** How many documents that were replaced or removed still take up room. */
  get dead(): number {
    return this.shelf.count - this.shelf.live
  }

  /** One page of what a question finds, with its counts. */
  find(question: Question, moment: IndexMoment): Found {
    return this.answerer.find(question, moment)
  }

  /** The same with the counts as JSON, for whoever only passes them on. */
  findWritten(question: Question, moment: IndexMoment): WrittenFound {
    return this.answerer.findWritten(question, moment)
  }

  /** Every match that has a place the public may know, once for each place. */
  points(question: Question, moment: IndexMoment): Point[] {
    const placed = this.answerer.placed(question, moment)
    return Array.from({ length: placed.count }, (_, at) => placed.point(at))
  }

  /** What is to be drawn of a question's matches in a window of the map. */
  map(question: Question, window: MapWindow, moment: IndexMoment): Drawn {
    const at = { version: this.version, today: Math.floor(moment.now.getTime() / 86_400_000) }
    const make = () => this.maps.keep(question, at, new MapTree(this.answerer.placed(question, moment)))
    return (this.maps.find(question, at) ?? make()).draw(window)
  }

  /** Listings, categories and needs for what has been typed so far, best first. */
  suggest(text: string, limit: number, moment: IndexMoment): Suggested[] {
    return suggest(this, text, limit, moment)
  }

  columns(): Record<string, Column> {
    const { shelf, vocabulary, postings, nameWords, trail, geo } = this
    const parts = { shelf, vocabulary, postings, nameWords, trail, geo }
    return Object.assign({}, ...Object.entries(parts).map(([name, part]) => prefixed(name, part.columns())))
  }

  restored(): void {
    this.shelf.restored()
    this.vocabulary.restored()
    this.geo.restored()
    this.turnRound()
    this.version++
  }

  private turnRound(): void {
    const { shelf } = this
    shelf.hours.freeze()
    this.docsOf.freeze(shelf.cards, { skip: tagsAt, documents: shelf.count, values: shelf.tags.slugs.length })
    this.servedBy.freeze(shelf.servesOf, { documents: shelf.count, values: this.atlas.areas.count })
  }

  /** The first time, when everybody is new and nobody asks yet. */
  private async renumber(breathe: () => Promise<void>): Promise<void> {
    const numbers = this.vocabulary.renumber()
    if (!numbers) return
    this.postings.renumber(numbers)
    this.nameWords.renumber(numbers)
    await this.trail.renumber(numbers, breathe)
  }

  private async freezePostings(breathe: () => Promise<void>): Promise<void> {
    await this.postings.freeze(this.vocabulary.count, breathe)
    await this.nameWords.freeze(this.vocabulary.count, breathe)
  }

  /** The words of a document that the index made up: what it is for, and for which ages. */
  private madeUpOf(doc: number): number[] {
    const { tags, cards } = this.shelf
    const found = ageWordsOf(cards.ageFrom(doc), cards.ageTo(doc)).map((word) => this.vocabulary.find(word))
    for (let t = cards.tagsFrom(doc); t < cards.tagsTo(doc); t++) {
      const tag = cards.values.data[t] ?? 0
      for (const kind of ['need', 'category'] as const) {
        if (tags.groupOf(tag) === kind)
          found.push(this.vocabulary.find(meaningWord(kind, tags.slugs[tag] ?? '')))
      }
    }
    return found
  }
}
