import type { EmbedInput } from '../../api/embeds/save-embed.ts'
import type { ImportRecordInput } from '../../api/exchange/record.ts'
import { areas } from './areas.ts'
import { toRecord } from './building.ts'
import { families } from './listings/families.ts'
import { olderPeople } from './listings/older-people.ts'
import { faith } from './listings/faith.ts'
import { identity } from './listings/identity.ts'
import { learning } from './listings/learning.ts'
import { reuse } from './listings/reuse.ts'
import { venues } from './listings/venues.ts'
import { work } from './listings/work.ts'
import { placeNames } from './place-names.ts'
import { schoolTerms } from './school-terms.ts'

const topics = [families, olderPeople, reuse, venues, work, learning, identity, faith]

const embeds: EmbedInput[] = [
  {
    key: 'aldermere-demo',
    name: 'Aldermere Town Council',
    areaSlug: null,
    shortcuts: ['more-active', 'someone-to-talk-to', 'money-worries', 'making-friends'],
    near: 'Aldermere',
    view: 'split',
  },
]

const records: ImportRecordInput[] = topics.flat().map(toRecord)

/** The demo town: what goes in through the front door to make Aldermere. Nobody and nothing in it is real. */
export const aldermere = { records, areas, placeNames, schoolTerms, embeds }
