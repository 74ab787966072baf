import { eq } from 'drizzle-orm'
import { areas } from '../../../db/tables/areas.ts'
import { feedRuns, feeds } from '../../../db/tables/feeds.ts'
import { terms } from '../../../db/tables/terms.ts'
import type { Ctx } from '../../context.ts'
import { checkEvery } from '../../listings/freshness.ts'
import { ensureVocabulary, vocabularies } from '../../vocabulary/ensure-vocabulary.ts'
import { emptyReport } from '../import-report.ts'
import { ImportRecord } from '../record.ts'
import { stableId } from '../stable-id.ts'
import { loadOrganisationIndex } from './organisation-index.ts'
import type { Run } from './run.ts'

/** Opens a run of a feed, making the feed the first time. A dry run writes nothing. */
export async function beginRun(
  ctx: Ctx,
  options: { feed: { key: string; name: string }; source: 'feed' | 'seed'; dryRun: boolean },
): Promise<Run> {
  const { feed, source, dryRun } = options
  const startedAt = ctx.clock.now()
  const runId = crypto.randomUUID()
  if (!dryRun) await ensureVocabulary(ctx)
  const [known] = await ctx.db.select().from(feeds).where(eq(feeds.key, feed.key))
  const feedId = known?.id ?? stableId('feed', feed.key)
  if (!dryRun) {
    await ctx.write(async (tx) => {
      if (!known) await tx.insert(feeds).values({ id: feedId, key: feed.key, name: feed.name })
      else if (known.name !== feed.name)
        await tx.update(feeds).set({ name: feed.name }).where(eq(feeds.id, feedId))
      await tx.insert(feedRuns).values({ id: runId, feedId, startedAt })
    })
  }
  const termRows = await ctx.db.select().from(terms)
  const areaRows = await ctx.db.select({ id: areas.id, slug: areas.slug }).from(areas)
  return {
    ctx,
    feed: { id: feedId, key: feed.key, name: feed.name },
    runId,
    source,
    dryRun,
    startedAt,
    report: { ...emptyReport({ key: feed.key, name: feed.name }, dryRun), runId: dryRun ? null : runId },
    terms: new Map([
      ...(dryRun ? releaseTerms() : []),
      ...termRows.map(({ vocabulary, slug, id }) => [`${vocabulary}/${slug}`, id] as const),
    ]),
    areas: new Map(areaRows.map(({ slug, id }) => [slug, id])),
    organisations: await loadOrganisationIndex(ctx.db),
    silent: ImportRecord.parse({
      sourceId: '-',
      name: '-',
      organisation: { name: '-' },
      checkEveryDays: checkEvery.other,
    }),
    seen: new Set(),
  }
}

/** The terms that a real run would add first, so that a dry run on an empty database knows them too. */
function releaseTerms(): (readonly [string, string])[] {
  return Object.entries(vocabularies).flatMap(([vocabulary, tree]) =>
    tree
      .flatMap((top) => [top, ...(top.children ?? [])])
      .map(({ slug }) => [`${vocabulary}/${slug}`, slug] as const),
  )
}
