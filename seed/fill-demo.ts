import { fileURLToPath } from 'node:url'
import type { Ctx } from '../api/context.ts'
import { saveEmbed } from '../api/embeds/save-embed.ts'
import { importRecords } from '../api/exchange/import-records.ts'
import { ensureAreas } from '../api/places/ensure-areas.ts'
import { importPostcodes } from '../api/places/import-postcodes.ts'
import { ensureSchoolTerms } from '../api/times/ensure-school-terms.ts'
import { ensureVocabulary } from '../api/vocabulary/ensure-vocabulary.ts'
import { aldermere } from './aldermere/aldermere.ts'

/**
 * Fills a house with the town of Aldermere, by the same verbs that bring in any other town. Doing it again changes nothing.
 * Throws when a record of the town is not taken or may not be published: that is a fault in the seed.
 */
export async function fillDemo(ctx: Ctx): Promise<void> {
  await ensureVocabulary(ctx)
  await importPostcodes(ctx, {
    source: fileURLToPath(new URL('aldermere/postcodes.csv', import.meta.url)),
  })
  await ensureAreas(ctx, { areas: aldermere.areas, placeNames: aldermere.placeNames })
  await ensureSchoolTerms(ctx, aldermere.schoolTerms)
  const report = await importRecords(ctx, {
    feed: { key: 'aldermere-demo', name: 'The demo town' },
    records: aldermere.records,
    complete: true,
    source: 'seed',
  })
  const faults = [...report.rejects, ...report.heldRows].map(({ sourceId, field, reason }) =>
    [sourceId, field, reason].filter(Boolean).join(': '),
  )
  if (report.stopped !== null) faults.push(report.stopped)
  if (faults.length > 0) throw new Error(`The demo town has faults:\n${faults.join('\n')}`)
  for (const embed of aldermere.embeds) await saveEmbed(ctx, embed)
}
