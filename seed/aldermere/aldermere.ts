import type { EmbedInput } from '../../api/embeds/save-embed.ts'
import type { ImportRecordInput } from '../../api/exchange/record.ts'
import { areas } from './areas.ts'
import { type Listing, toRecord } from './building.ts'
import { advice } from './listings/advice.ts'
import { arts } from './listings/arts.ts'
import { carers } from './listings/carers.ts'
import { disability } from './listings/disability.ts'
import { faith } from './listings/faith.ts'
import { families } from './listings/families.ts'
import { food } from './listings/food.ts'
import { gettingActive } from './listings/getting-active.ts'
import { health } from './listings/health.ts'
import { housing } from './listings/housing.ts'
import { identity } from './listings/identity.ts'
import { learning } from './listings/learning.ts'
import { meetingPeople } from './listings/meeting-people.ts'
import { mentalHealth } from './listings/mental-health.ts'
import { money } from './listings/money.ts'
import { nature } from './listings/nature.ts'
import { olderPeople } from './listings/older-people.ts'
import { online } from './listings/online.ts'
import { reuse } from './listings/reuse.ts'
import { safety } from './listings/safety.ts'
import { transport } from './listings/transport.ts'
import { rooms } from './listings/rooms.ts'
import { warmSpaces } from './listings/warm-spaces.ts'
import { work } from './listings/work.ts'
import { placeNames } from './place-names.ts'
import { schoolTerms } from './school-terms.ts'

// prettier-ignore
const topics: Listing[][] = [
  advice, arts, carers, disability, faith, families, food, gettingActive, health, housing,
  identity, learning, meetingPeople, mentalHealth, money, nature, olderPeople, online, reuse, safety, transport,
  rooms, warmSpaces, work,
]

const records: ImportRecordInput[] = topics.flat().map(toRecord)

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

/** The demo town: what goes in through the front door to make Aldermere. Nobody and nothing in it is real. */
export const aldermere = { records, areas, placeNames, schoolTerms, embeds }
