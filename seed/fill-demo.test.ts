import { afterEach, beforeEach, expect, test } from 'vitest'
import { getEmbed } from '../api/embeds/get-embed.ts'
import { importRecords } from '../api/exchange/import-records.ts'
import { search } from '../api/search/search.ts'
import { SearchQuery } from '../api/search/schema.ts'
import { openTestHouse, type TestHouse } from '../api/test-house.ts'
import { listings } from '../db/tables/listings.ts'
import { areas } from '../db/tables/areas.ts'
import { organisations } from '../db/tables/organisations.ts'
import { places } from '../db/tables/places.ts'
import { schoolTerms } from '../db/tables/sessions.ts'
import { aldermere } from './aldermere/aldermere.ts'
import { fillDemo } from './fill-demo.ts'

let house: TestHouse
beforeEach(async () => {
  house = await openTestHouse()
})
afterEach(() => house.close())

const tables = { listings, areas, organisations, places, schoolTerms }

async function census() {
  const rows: Record<string, unknown[]> = {}
  for (const [name, table] of Object.entries(tables))
    rows[name] = await house.database.db.select().from(table)
  return rows
}

test('the demo is filled with the whole town, all of it published', async () => {
  await fillDemo(house.ctx({ role: 'system' }))
  const rows = await house.database.db.select().from(listings)
  expect(rows.length).toBe(aldermere.records.length)
  expect(rows.filter(({ status }) => status !== 'published').map(({ slug }) => slug)).toEqual([])
  const embed = await getEmbed(house.ctx({ role: 'public' }), 'aldermere-demo')
  expect(embed.shortcuts.map(({ label }) => label)).toEqual([
    'Being more active',
    'Someone to talk to',
    'Money worries',
    'Making friends',
  ])
})

test('filling twice changes nothing', async () => {
  const ctx = house.ctx({ role: 'system' })
  await fillDemo(ctx)
  const before = await census()
  await fillDemo(ctx)
  expect(await census()).toEqual(before)
  const again = await importRecords(ctx, {
    feed: { key: 'aldermere-demo', name: 'The demo town' },
    records: aldermere.records,
    dryRun: true,
  })
  expect(again).toMatchObject({ new: 0, changed: 0, gone: 0, rejected: 0, same: aldermere.records.length })
})

test('the public may not fill it', async () => {
  await expect(fillDemo(house.ctx({ role: 'public' }))).rejects.toMatchObject({ code: 'forbidden' })
})

test('what residents say has a natural answer in Aldermere', async () => {
  const answers = {
    'somewhere warm to talk to people': ['the-kettle-warm-table'],
    "can't pay the gas": ['fuel-bank-top-ups'],
    'lost my husband': ['widowed-and-walking'],
    'nobody to talk to': ['chatter-and-natter', 'a-friendly-voice'],
    'kids bored in the holidays': ['mud-club', 'junior-rowers-holiday-week'],
    'rent arrears': ['rent-arrears-rescue'],
    gardning: ['aldermere-gardening-club'],
  }
  await fillDemo(house.ctx({ role: 'system' }))
  await house.search.catchUp()
  const ctx = house.ctx({ role: 'public' })
  for (const [q, wanted] of Object.entries(answers)) {
    const { results } = await search(ctx, SearchQuery.parse({ q, perPage: '50' }))
    expect(results.map(({ slug }) => slug)).toEqual(expect.arrayContaining(wanted))
  }
})
