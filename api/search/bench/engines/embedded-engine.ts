import { EmbeddedIndex } from '../../embedded/embedded-index.ts'
import { readSnapshot, writeSnapshot } from '../../embedded/snapshot.ts'
import { toDocument } from '../../embedded/to-document.ts'
import type { BenchEngine, EngineHouse, EngineOption } from '../engine.ts'
import { wholeQuestion } from '../../whole-question.ts'

/** Waymark's own engine, asked directly, without the database around it. */
export const embeddedEngine: EngineOption = {
  key: 'embedded',
  label: 'embedded',
  nodeFlags: [],
  leftOut: async () => null,
  open: async (house) => openEmbedded(house),
}

const origin = { release: 'bench', database: 1, atlas: 1 }
const inOneGo = async () => undefined

function openEmbedded({ atlas, moment }: EngineHouse): BenchEngine {
  const index = new EmbeddedIndex(atlas)
  return {
    async put(listing) {
      index.put(toDocument(listing, atlas))
      await index.settle(inOneGo)
    },
    seal: () => index.freeze(inOneGo),
    find: (question) => index.find(wholeQuestion(question), moment),
    suggest: (text, limit) => index.suggest(text, limit, moment),
    words: () => index.vocabulary.count,
    save: (path) => writeSnapshot(path, index, { ...origin, seq: 1 }),
    async load(path) {
      if (readSnapshot(path, index, origin) === null) throw new Error('The snapshot cannot be read.')
    },
    close: async () => undefined,
  }
}
