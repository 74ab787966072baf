import type { Tx } from '../../db/write.ts'
import { areas } from '../../db/tables/areas.ts'
import { listingAreas, listingPlaces, listings, listingTerms } from '../../db/tables/listings.ts'
import { organisations } from '../../db/tables/organisations.ts'
import { places } from '../../db/tables/places.ts'
import { sessions } from '../../db/tables/sessions.ts'
import { terms } from '../../db/tables/terms.ts'
import type { TestHouse } from '../test-house.ts'

/** Text that is an attack wherever it is not escaped. */
export const hostile = `<script>alert(1)</script>"'><img src=x onerror=alert(1)>`

/** For tests: thirty groups that meet, one that is hostile in every field, one hidden and sensitive, one merged, one removed. */
export async function fillTestHouse(house: TestHouse): Promise<void> {
  await house.database.write(async (tx) => {
    await addGround(tx)
    await addClubs(tx)
    await addOthers(tx)
  })
  await house.search.catchUp()
}

const shared = {
  organisationId: 'org',
  status: 'published' as const,
  modes: ['in-person' as const],
  checkedOn: '2026-11-02',
}
const thirty = Array.from({ length: 30 }, (_, at) => at)

async function addGround(tx: Tx): Promise<void> {
  const here = { lat: 53.4, lng: -1.3 }
  await tx.insert(areas).values({ id: 'area', slug: 'mill-ward', name: 'Mill Ward', kind: 'ward', ...here })
  await tx.insert(organisations).values([
    { id: 'org', slug: 'hall', name: 'Hall Trust' },
    {
      id: 'bad',
      slug: 'bad',
      name: hostile,
      description: hostile,
      website: 'javascript:alert(1)',
      charityNumber: hostile,
    },
  ])
  const bad = { name: hostile, address: hostile, locality: hostile, directions: hostile, transport: hostile }
  await tx.insert(places).values([
    {
      id: 'hall',
      name: 'The Hall',
      address: '3 Mill Lane',
      locality: 'Aldermere',
      postcode: 'AM1 2AB',
      ...here,
    },
    {
      id: 'secret',
      name: 'Quince House',
      address: '9 Damson Row',
      postcode: 'AM9 9ZZ',
      lat: 53.3111,
      lng: -1.2999,
      visibility: 'hidden',
    },
    { id: 'bad', ...bad, lat: 53.41, lng: -1.31 },
  ])
}

async function addClubs(tx: Tx): Promise<void> {
  await tx.insert(listings).values(
    thirty.map((at) => ({
      ...shared,
      id: `club-${at}`,
      slug: `tea-club-${at}`,
      name: `Tea club ${at}`,
      summary: 'Tea and talk.',
      free: at % 2 === 0,
      phone: '01632 960123',
      joining: ['none-needed' as const],
    })),
  )
  await tx.insert(listingPlaces).values(thirty.map((at) => ({ listingId: `club-${at}`, placeId: 'hall' })))
  const monday = {
    repeats: 'weekly' as const,
    weekdays: ['mon' as const],
    opensAt: '14:00',
    closesAt: '16:00',
  }
  await tx.insert(sessions).values(thirty.map((at) => ({ listingId: `club-${at}`, ...monday })))
  await tx.insert(listingAreas).values({ listingId: 'club-1', areaId: 'area' })
  const food = (await tx.select().from(terms)).find(
    ({ slug, vocabulary }) => slug === 'food' && vocabulary === 'category',
  )
  if (food) await tx.insert(listingTerms).values({ listingId: 'club-1', termId: food.id })
}

async function addOthers(tx: Tx): Promise<void> {
  await tx.insert(listings).values([
    { ...shared, ...hostileTexts, id: 'hostile', slug: 'hostile', organisationId: 'bad', name: hostile },
    { ...shared, id: 'refuge', slug: 'safe-home', name: 'Safe Home', phone: '01632 960999', sensitive: true },
    { ...shared, id: 'old', slug: 'old-club', name: 'Old club', status: 'merged', mergedIntoId: 'club-1' },
    { ...shared, id: 'gone', slug: 'gone-club', name: 'Gone club', status: 'removed' },
  ])
  await tx.insert(listingPlaces).values([
    { listingId: 'hostile', placeId: 'bad' },
    { listingId: 'refuge', placeId: 'secret' },
  ])
}

const hostileTexts = {
  summary: hostile,
  description: `${hostile}\n\n- ${hostile}\n\n[x](javascript:alert(1))`,
  firstVisit: hostile,
  whoFor: hostile,
  whoNotFor: hostile,
  costText: hostile,
  howToJoin: hostile,
  timesText: `${hostile}\n${hostile}`,
  accessText: hostile,
  travelText: hostile,
  bookingUrl: 'javascript:alert(1)',
  website: 'javascript:alert(1)',
  email: hostile,
  phone: hostile,
}
