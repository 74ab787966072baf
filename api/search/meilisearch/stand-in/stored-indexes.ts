import { z } from 'zod'
import type { Settings } from 'meilisearch'
import { MeiliFault, refuse } from './meili-fault.ts'
import type { StoredDocument } from './meets-condition.ts'
import type { StoredIndex } from './search-documents.ts'

const settingNames = new Set(
  `searchableAttributes displayedAttributes filterableAttributes sortableAttributes rankingRules stopWords synonyms typoTolerance
  faceting pagination facetSearch`.split(/\s+/),
)
const rules = new Set('words typo proximity attributeRank sort wordPosition exactness'.split(' '))
const Geo = z.object({ lat: z.number().min(-90).max(90), lng: z.number().min(-180).max(180) })

/** For tests: what indexes there are, changed as tasks do it. */
export class StoredIndexes {
  private indexes = new Map<string, StoredIndex>()
  private ticks = 0

  all(): [string, StoredIndex][] {
    return [...this.indexes].sort(([a], [b]) => (a < b ? -1 : 1))
  }

  get(uid: string): StoredIndex {
    const index = this.indexes.get(uid)
    if (!index) throw new MeiliFault(404, 'index_not_found', `Index \`${uid}\` not found.`)
    return index
  }

  create(uid: string, primaryKey: string | null): void {
    if (this.indexes.has(uid)) throw refuse('index_already_exists', `Index \`${uid}\` already exists.`)
    const now = this.instant()
    this.indexes.set(uid, {
      primaryKey,
      createdAt: now,
      updatedAt: now,
      settings: {},
      documents: new Map(),
      known: new Map(),
    })
  }

  delete(uid: string): void {
    this.get(uid)
    this.indexes.delete(uid)
  }

  swap([a, b]: readonly [string, string]): void {
    const [first, second] = [this.get(a), this.get(b)]
    this.indexes.set(a, second)
    this.indexes.set(b, first)
  }

  settle(uid: string, settings: Settings): void {
    Object.assign(this.get(uid).settings, settings)
    this.touch(uid)
  }

  add(uid: string, documents: readonly StoredDocument[]): void {
    if (!this.indexes.has(uid)) this.create(uid, 'id')
    const index = this.get(uid)
    for (const document of documents) checkDocument(document)
    for (const document of documents) index.documents.set(String(document['id']), document)
    this.touch(uid)
  }

  remove(uid: string, ids: readonly string[]): void {
    const index = this.get(uid)
    for (const id of ids) index.documents.delete(id)
    this.touch(uid)
  }

  /** A copy to put back later, as a snapshot would. */
  snapshot(): () => void {
    const copy = structuredClone(this.indexes)
    return () => {
      this.indexes = copy
    }
  }

  /** As after a loss of the disk. */
  clear(): void {
    this.indexes.clear()
  }

  private touch(uid: string): void {
    this.get(uid).updatedAt = this.instant()
  }

  private instant(): string {
    return new Date(Date.UTC(2026, 10, 23) + this.ticks++).toISOString()
  }
}

/** For tests: refuses settings and ranking rules that Meilisearch does not have. */
export function checkSettings(settings: Settings): void {
  const unknown = Object.keys(settings).find((name) => !settingNames.has(name))
  if (unknown) throw refuse('bad_request', `Unknown field \`${unknown}\`.`)
  const wrong = settings.rankingRules?.find((rule) => !rules.has(rule) && !/^[\w.]+:(?:asc|desc)$/.test(rule))
  if (wrong) throw refuse('invalid_settings_ranking_rules', `\`${wrong}\` ranking rule is invalid.`)
}

function checkDocument(document: StoredDocument): void {
  const { id } = document
  if (typeof id !== 'string') throw refuse('missing_document_id', 'Document doesn’t have a `id` attribute.')
  if (!/^[A-Za-z0-9_-]{1,511}$/.test(id))
    throw refuse('invalid_document_id', `Document identifier \`${id}\` is invalid.`)
  if ('_geo' in document && !Geo.safeParse(document['_geo']).success)
    throw refuse(
      'invalid_document_geo_field',
      `The \`_geo\` field in the document with the id: \`${id}\` is invalid.`,
    )
}
