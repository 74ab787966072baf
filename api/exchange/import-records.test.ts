import { eq, sql } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { feedRecords, feedRejects, feedRuns, fieldSources } from '../../db/tables/feeds.ts'
import { postcodes } from '../../db/tables/gazetteer.ts'
import { audit, proposals, revisions, searchChanges } from '../../db/tables/journal.ts'
import { listings } from '../../db/tables/listings.ts'
import { organisations } from '../../db/tables/organisations.ts'
import { places } from '../../db/tables/places.ts'
import type { Ctx } from '../context.ts'
import { loadListings } from '../listings/load-listings.ts'
import { type ImportRecordsInput, importRecords } from './import-records.ts'
import type { ImportRecordInput } from './record.ts'
import { openTestCtx } from './test-ctx.ts'

const feed = { key: 'aldermere', name: 'Aldermere council' }

const club = (more: Partial<ImportRecordInput> = {}): ImportRecordInput => ({
  sourceId: 'club-1',
  name: 'Gardening Club',
  organisation: { sourceId: 'org-1', name: 'Friends of Aldermere Park' },
  summary: 'Dig, plant and chat.',
  categories: ['gardening'],
  places: [
    {
      name: 'The park',
      address: 'Park Road',
      locality: 'Aldermere',
      postcode: 'am12ab',
      lat: 53.4,
      lng: -1.3,
    },
  ],
  sessions: [{ repeats: 'weekly', weekdays: ['tue'], opensAt: '10:00', closesAt: '12:00', place: 0 }],
  ...more,
})

const refuseOdd = sql`create trigger refuse_odd before insert on listings when new.name = 'Odd'
  begin select raise(abort, 'no odd names'); end`

let ctx: Ctx
beforeEach(async () => {
  ctx = (await openTestCtx()).ctx
})

const run = (records: unknown[], more: Partial<ImportRecordsInput> = {}) =>
  importRecords(ctx, { feed, records, complete: true, ...more })
const onlyListing = async () => {
  const rows = await ctx.db.select({ id: listings.id }).from(listings)
  const [whole] = await loadListings(ctx.db, [rows[0]?.id ?? ''])
  return whole!
}

describe('the first import', () => {
  it('makes a listing with its organisation, place, times and words', async () => {
    const report = await run([club()])
    expect(report).toMatchObject({ rows: 1, new: 1, rejected: 0, wholeRead: true, taken: { published: 1 } })
    const { listing, organisation, places, sessions, terms } = await onlyListing()
    expect(listing).toMatchObject({ slug: 'gardening-club', status: 'published', checkEveryDays: 365 })
    expect(organisation).toMatchObject({
      name: 'Friends of Aldermere Park',
      slug: 'friends-of-aldermere-park',
    })
    expect(places[0]).toMatchObject({ postcode: 'AM1 2AB', visibility: 'public' })
    expect(sessions[0]).toMatchObject({ weekdays: ['tue'], placeId: places[0]?.id })
    expect(terms.map(({ slug }) => slug)).toEqual(['gardening'])
  })

  it('writes one audit line, one run with its counts, and where each field came from', async () => {
    await run([club(), { sourceId: 'x', name: '', organisation: { name: 'A' } }])
    expect(await ctx.db.select().from(audit)).toHaveLength(1)
    expect(await ctx.db.select().from(feedRuns)).toMatchObject([{ rows: 2, new: 1, rejected: 1 }])
    expect(await ctx.db.select().from(feedRejects)).toMatchObject([{ row: 2, sourceId: 'x', field: 'name' }])
    const fields = (await ctx.db.select().from(fieldSources)).map(({ field }) => field)
    expect(fields).toContain('summary')
    expect(fields).not.toContain('phone')
  })

  it('rejects bad rows in words and takes the rest', async () => {
    const report = await run([
      null,
      7,
      { sourceId: 'a' },
      club(),
      club(),
      club({ sourceId: 'b', website: 'nonsense' }),
    ])
    expect(report).toMatchObject({ rows: 6, new: 1, rejected: 5 })
    expect(report.rejects.map(({ field }) => field)).toEqual(['', '', 'name', 'sourceId', 'website'])
    expect(report.rejects[3]?.reason).toContain('same id')
  })

  it('writes nothing in a dry run and counts the same', async () => {
    const report = await run([club(), club({ sourceId: 'club-2' })], { dryRun: true })
    expect(report).toMatchObject({ new: 2, runId: null, notes: [] })
    expect(await ctx.db.select().from(listings)).toEqual([])
    expect(await ctx.db.select().from(feedRuns)).toEqual([])
  })

  it('gives two listings of one name their own addresses, by town and by organisation', async () => {
    const elsewhere = { name: 'Hall', locality: 'Brackwell' }
    const other = { name: 'Brackwell Green Hands' }
    await run([
      club(),
      club({ sourceId: '2', places: [elsewhere] }),
      club({ sourceId: '3', places: [], organisation: other }),
    ])
    const slugs = (await ctx.db.select({ slug: listings.slug }).from(listings)).map(({ slug }) => slug).sort()
    expect(slugs).toEqual([
      'gardening-club',
      'gardening-club-brackwell',
      'gardening-club-brackwell-green-hands',
    ])
  })

  it('joins organisations by source id, and by name however it is spelt', async () => {
    const organisation = { name: 'FRIENDS OF ALDERMERE  PARK.' }
    await run([club(), club({ sourceId: '2' }), club({ sourceId: '3', organisation })])
    expect(await ctx.db.select().from(organisations)).toHaveLength(1)
  })

  it('finds the point of a place that has only a postcode', async () => {
    await ctx.write((tx) => tx.insert(postcodes).values({ code: 'AM12AB', lat: 53.41, lng: -1.31 }))
    await run([club({ places: [{ name: 'Hall', postcode: 'AM1 2AB' }] })])
    expect(await ctx.db.select().from(places)).toMatchObject([{ lat: 53.41, lng: -1.31 }])
  })

  it('leaves out words it does not know and says so', async () => {
    const report = await run([club({ categories: ['gardening', 'dragon-keeping'] })])
    expect(report.notes).toMatchObject([
      { text: 'Unknown category "dragon-keeping" was left out.', rows: [1] },
    ])
  })

  it('is for operators only', async () => {
    ctx.actor = { role: 'public' }
    await expect(run([club()])).rejects.toThrow('You may not do this.')
  })
})

describe('importing again', () => {
  it('changes nothing when nothing changed', async () => {
    const records = [
      club(),
      club({
        sourceId: '2',
        organisation: { name: 'Another' },
        costs: [{ option: 'Entry', amountPence: 300 }],
      }),
    ]
    await run(records)
    const before = {
      listings: await ctx.db.select().from(listings),
      noted: await ctx.db.select().from(searchChanges),
    }
    expect(await run(records)).toMatchObject({
      rows: 2,
      same: 2,
      new: 0,
      changed: 0,
      gone: 0,
      taken: { published: 2 },
    })
    expect({
      listings: await ctx.db.select().from(listings),
      noted: await ctx.db.select().from(searchChanges),
    }).toEqual(before)
  })

  it('changes what changed, and keeps what it was before', async () => {
    await run([club()])
    const again = club({
      summary: 'Dig and chat.',
      places: [],
      sessions: [],
      categories: ['walking', 'park'],
    })
    expect(await run([again])).toMatchObject({ changed: 1, same: 0 })
    const { listing, terms, sessions } = await onlyListing()
    expect(listing).toMatchObject({ summary: 'Dig and chat.', slug: 'gardening-club' })
    expect(sessions).toEqual([])
    expect(terms.map(({ slug }) => slug).sort()).toEqual(['park', 'walking'])
    expect(await ctx.db.select().from(places)).toEqual([])
    const kept = await ctx.db.select().from(revisions)
    expect(kept.at(-1)).toMatchObject({ changed: ['summary', 'categories', 'places', 'sessions'] })
  })

  it('closes what is gone, with a reason, and opens it when it is back', async () => {
    const all = [club(), club({ sourceId: '2', name: 'Choir' }), club({ sourceId: '3', name: 'Chess' })]
    await run(all)
    expect(await run(all.slice(1))).toMatchObject({ gone: 1, notClosed: null })
    const [closed] = await ctx.db.select().from(listings).where(eq(listings.status, 'closed'))
    expect(closed).toMatchObject({
      name: 'Gardening Club',
      statusReason: 'No longer in Aldermere council on 2026-11-23.',
    })
    expect(await run(all.slice(1))).toMatchObject({ gone: 0, same: 2 })
    expect(await run(all)).toMatchObject({ changed: 1, same: 2 })
    const [back] = await ctx.db.select().from(listings).where(eq(listings.name, 'Gardening Club'))
    expect(back).toMatchObject({ status: 'published', statusReason: '' })
  })

  it('refuses to close when half of the feed has vanished', async () => {
    await run([club(), club({ sourceId: '2' })])
    const report = await run([club()])
    expect(report.gone).toBe(0)
    expect(report.notClosed).toContain('1 of 2 records')
    expect(await ctx.db.select().from(listings).where(eq(listings.status, 'closed'))).toEqual([])
  })

  it('closes nothing when the source broke off, and keeps what came before', async () => {
    const all = [club(), club({ sourceId: '2' }), club({ sourceId: '3' })]
    await run(all)
    async function* broken() {
      yield all[0]
      yield club({ sourceId: '4' })
      throw new Error('The line went dead.')
    }
    const report = await importRecords(ctx, { feed, records: broken(), complete: true })
    expect(report).toMatchObject({
      wholeRead: false,
      stopped: 'The line went dead.',
      same: 1,
      new: 1,
      gone: 0,
    })
  })

  it('a row that is rejected this time is not gone', async () => {
    const all = [club(), club({ sourceId: '2' }), club({ sourceId: '3' })]
    await run(all)
    expect(await run([...all.slice(1), { ...club(), name: '' }])).toMatchObject({ rejected: 1, gone: 0 })
  })
})

describe('what the owner wrote', () => {
  it('is not overwritten: the feed’s value becomes a proposal, once', async () => {
    await run([club()])
    const { listing } = await onlyListing()
    await ctx.write(async (tx) => {
      await tx
        .update(listings)
        .set({ summary: 'In our own words.', accepting: 'paused' })
        .where(eq(listings.id, listing.id))
      for (const field of ['summary', 'accepting'])
        await tx
          .insert(fieldSources)
          .values({ listingId: listing.id, field, source: 'provider', at: new Date() })
          .onConflictDoUpdate({
            target: [fieldSources.listingId, fieldSources.field],
            set: { source: 'provider' },
          })
    })
    const news = club({ summary: 'The council says.', phone: '01632 960123' })
    expect(await run([news])).toMatchObject({ changed: 1, proposals: 1 })
    expect((await onlyListing()).listing).toMatchObject({
      summary: 'In our own words.',
      phone: '01632 960123',
      accepting: 'paused',
    })
    expect(await ctx.db.select().from(proposals)).toMatchObject([
      { kind: 'change', proposed: { summary: 'The council says.' } },
    ])
    expect(await run([{ ...news, phone: '01632 960124' }])).toMatchObject({ changed: 1, proposals: 0 })
  })

  it('stays away when it was removed here', async () => {
    await run([club()])
    await ctx.write((tx) => tx.update(listings).set({ status: 'removed' }))
    const report = await run([club({ summary: 'Back again?' })])
    expect(report).toMatchObject({ rejected: 1, changed: 0 })
    expect(report.rejects[0]?.reason).toContain('removed here')
  })
})

describe('safety', () => {
  it('hides the place of a refuge though its feed does not say so', async () => {
    await run([club({ name: 'Harbour women’s refuge', categories: [] })])
    const { listing, places } = await onlyListing()
    expect(listing.sensitive).toBe(true)
    expect(places[0]?.visibility).toBe('hidden')
  })

  it('rejects a postcode in the words of a listing whose place is hidden', async () => {
    const report = await run([
      club({ categories: ['domestic-abuse'], description: 'Come to 4 High Street, AM1 2AB.' }),
    ])
    expect(report.rejects).toMatchObject([{ field: 'description' }])
    expect(await ctx.db.select().from(listings)).toEqual([])
  })

  it('believes a source that says in so many words that the place is public', async () => {
    await run([
      club({
        categories: ['domestic-abuse'],
        places: [{ name: 'Police station', postcode: 'AM1 2AB', visibility: 'public' }],
      }),
    ])
    expect((await onlyListing()).places[0]?.visibility).toBe('public')
  })

  it('holds what is for under-18s until its safeguarding is there', async () => {
    const report = await run([club({ ageFromMonths: 60, ageToMonths: 143 })])
    expect(report).toMatchObject({ new: 1, held: 1, taken: { draft: 1, published: 0 } })
    expect((await onlyListing()).listing).toMatchObject({
      status: 'draft',
      statusReason: expect.stringContaining('safeguarding'),
    })
    const safeguarding = {
      policyUrl: 'https://example.org/policy',
      lead: 'The chair',
      dbs: 'All leaders checked.',
    }
    expect(await run([club({ ageFromMonths: 60, ageToMonths: 143, safeguarding })])).toMatchObject({
      changed: 1,
      held: 0,
    })
    expect((await onlyListing()).listing).toMatchObject({ status: 'published', statusReason: '' })
  })

  it('keeps the rest of a batch when the database refuses one row of it', async () => {
    await ctx.write((tx) => tx.run(refuseOdd))
    const report = await run([club(), club({ sourceId: '2', name: 'Odd' }), club({ sourceId: '3' })])
    expect(report).toMatchObject({ new: 2, rejected: 1 })
    expect(report.rejects).toMatchObject([
      { row: 2, name: 'Odd', reason: expect.stringContaining('odd names') },
    ])
    expect(await ctx.db.select().from(feedRecords)).toHaveLength(2)
  })
})
