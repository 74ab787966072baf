import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '../../db/open.ts'
import { proposals } from '../../db/tables/journal.ts'
import { listings } from '../../db/tables/listings.ts'
import { organisations } from '../../db/tables/organisations.ts'
import { openTestDatabase } from '../../db/test-database.ts'
import { makeSuggestion } from './make-suggestion.ts'
import { SuggestionInput } from './schema.ts'

const at = new Date('2026-11-23T10:00:00Z')

let database: Database
beforeEach(async () => {
  database = await openTestDatabase()
  await database.write(async (tx) => {
    await tx.insert(organisations).values({ id: 'org', slug: 'hall', name: 'Hall Trust' })
    const shared = { organisationId: 'org', name: 'Lunch club' }
    await tx.insert(listings).values([
      { ...shared, id: 'lunch-id', slug: 'lunch', status: 'published' },
      { ...shared, id: 'draft-id', slug: 'draft', status: 'draft' },
    ])
  })
})
afterEach(() => database.close())

const suggest = (input: Record<string, string>) =>
  makeSuggestion(
    {
      actor: { role: 'public' },
      db: database.db,
      write: database.write,
      clock: { now: () => at },
      requestId: 'r',
    },
    SuggestionInput.parse(input),
  )
const queue = () => database.db.select().from(proposals)

describe('a suggestion from anyone', () => {
  test('about a listing waits for a curator with the words it came in, and changes nothing', async () => {
    expect(await suggest({ kind: 'correction', listing: 'lunch', text: 'It starts at 12 now.' })).toEqual({
      received: true,
    })
    expect(await queue()).toMatchObject([
      {
        kind: 'correction',
        listingId: 'lunch-id',
        source: 'public',
        reason: 'It starts at 12 now.',
        status: 'open',
        at,
      },
    ])
  })

  test('of a new listing keeps only what was filled in', async () => {
    await suggest({ kind: 'new-listing', name: 'Chess at the Mill', where: 'The Mill', text: '' })
    expect(await queue()).toMatchObject([
      { kind: 'new-listing', listingId: null, proposed: { name: 'Chess at the Mill', where: 'The Mill' } },
    ])
  })

  test('from a machine that fills in the hidden field is thanked and not kept', async () => {
    expect(
      await suggest({ kind: 'wrong', listing: 'lunch', text: 'Buy now', website2: 'https://example.org' }),
    ).toEqual({ received: true })
    expect(await queue()).toEqual([])
  })

  test.each(['nothing', 'draft'])('about %s that is not published is refused in words', async (listing) => {
    await expect(suggest({ kind: 'wrong', listing, text: 'Gone' })).rejects.toMatchObject({
      code: 'not-found',
    })
    expect(await queue()).toEqual([])
  })
})

describe('a suggestion that says too little', () => {
  const wrong = (input: Record<string, string>) =>
    (SuggestionInput.safeParse(input).error?.issues ?? []).map((issue) => [issue.path[0], issue.message])

  test('is told which field and what to do', () => {
    expect(wrong({ kind: 'new-listing' })).toEqual([
      ['name', 'Give the name of the group or service.'],
      ['contact', 'Say where it is, or how people get in touch.'],
    ])
    expect(wrong({ kind: 'wrong', listing: 'lunch' })).toEqual([['text', 'Say what is wrong.']])
    expect(wrong({})).toEqual([['kind', 'Say what you want to tell us.']])
  })
})
