import { inList } from './apply/in-list.ts'
import type { listings } from '../../db/tables/listings.ts'
import type { organisations } from '../../db/tables/organisations.ts'
import type { Reader } from './apply/reader.ts'
import { foldName } from './fold-name.ts'

const longest = 80

/** What a slug is made for. `hints` are tried in turn when the plain slug is taken: the town, then the organisation. */
export interface SlugWish {
  id: string
  wanted?: string
  name: string
  hints: readonly string[]
}

/** Words as the last part of an address: `St Mary's Café` → `st-marys-cafe`; cut at a word, at most 80 characters; may be empty. */
export function toSlug(words: string): string {
  const slug = foldName(words)
    .replace(/[^a-z0-9 ]+/g, '')
    .trim()
    .replace(/ +/g, '-')
  if (slug.length <= longest) return slug
  const cut = slug.slice(0, longest + 1)
  return cut
    .slice(0, Math.max(cut.lastIndexOf('-'), 20))
    .slice(0, longest)
    .replace(/-+$/, '')
}

/** A slug of its own for each wish, none taken in the table or by another wish. The last resort is a piece of the id. */
export async function chooseSlugs(
  reader: Reader,
  table: typeof listings | typeof organisations,
  wishes: readonly SlugWish[],
): Promise<Map<string, string>> {
  const candidates = wishes.map((wish) => ({ id: wish.id, slugs: candidatesFor(wish) }))
  const asked = [...new Set(candidates.flatMap(({ slugs }) => slugs))]
  const taken = new Set<string>()
  if (asked.length > 0) {
    const rows = await reader.select({ slug: table.slug }).from(table).where(inList(table.slug, asked))
    for (const { slug } of rows) taken.add(slug)
  }
  const chosen = new Map<string, string>()
  for (const { id, slugs } of candidates) {
    const slug = slugs.find((candidate) => !taken.has(candidate)) ?? id
    taken.add(slug)
    chosen.set(id, slug)
  }
  return chosen
}

function candidatesFor({ id, wanted, name, hints }: SlugWish): string[] {
  const base = toSlug(name) || 'listing'
  const withHints = hints
    .map(toSlug)
    .filter((hint) => hint && !base.endsWith(hint))
    .map((hint) => joined(base, hint))
  const plain = toSlug(name) ? [base] : []
  return [
    ...(wanted ? [wanted] : []),
    ...plain,
    ...withHints,
    joined(base, id.slice(0, 6)),
    joined(base, id.replaceAll('-', '')),
  ]
}

function joined(base: string, suffix: string): string {
  const end = suffix.slice(0, 40).replace(/-+$/, '')
  return `${base.slice(0, longest - end.length - 1).replace(/-+$/, '')}-${end}`
}
