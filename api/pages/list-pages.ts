import { and, asc, eq } from 'drizzle-orm'
import { listings } from '../../db/tables/listings.ts'
import { allow } from '../accounts/allow.ts'
import type { Ctx } from '../context.ts'
import { areaTree } from '../places/area-tree.ts'
import type { AreaNode } from '../places/schema.ts'
import type { SitemapEntry } from './sitemap.ts'

const standing = ['/directory', '/suggest', '/urgent-help', '/privacy', '/cookies', '/accessibility']

/**
 * Every page that search engines may know: the standing ones, the areas, and published listings with the day each changed.
 * Listings that it could be dangerous to be seen reading are left out, though their pages are public. Only addresses are read,
 * so that a directory of a hundred thousand is listed without loading it.
 */
export async function listPages(ctx: Ctx): Promise<SitemapEntry[]> {
  allow(ctx, 'listing.read')
  const listingRows = await ctx.db
    .select({ slug: listings.slug, updatedAt: listings.updatedAt })
    .from(listings)
    .where(and(eq(listings.status, 'published'), eq(listings.sensitive, false)))
    .orderBy(asc(listings.slug))
  return [
    ...standing.map((path) => ({ path })),
    ...slugsOf(await areaTree(ctx)).map((slug) => ({ path: `/areas/${slug}` })),
    ...listingRows.map(({ slug, updatedAt }) => ({
      path: `/listings/${slug}`,
      changedOn: updatedAt.toISOString().slice(0, 10),
    })),
  ]
}

/** Each area once, though it may lie in several. */
function slugsOf(trees: readonly AreaNode[]): string[] {
  return [...new Set(trees.flatMap((area) => [area.slug, ...slugsOf(area.children)]))]
}
